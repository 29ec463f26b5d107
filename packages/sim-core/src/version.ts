/** Version of the engine; a change of any trajectory changes it. */
export const engineVersion = '0.1.0';
