import {type Command, Option} from 'commander';

/** Adds where Redis is. */
export function addRedis(command: Command): Command {
  return command.addOption(
    new Option('--redis <url>', 'where Redis is').env('REDIS_URL').default('redis://127.0.0.1:6379'),
  );
}
