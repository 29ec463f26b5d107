interface PlanChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly plans: readonly {readonly name: string; readonly title: string}[];
  readonly onChange: (name: string) => void;
}

/** A choice of shipped plans. */
export function PlanChoice({label, value, plans, onChange}: PlanChoiceProps) {
  return (
    <label class="field wide">
      <span>{label}</span>
      <select value={value} onChange={event => onChange(event.currentTarget.value)}>
        {plans.map(({name, title}) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
