/** A command ends on purpose with this message and exit code; every other exception is a bug. */
export class CommandFailure extends Error {
  readonly exitCode: 2 | 3 | 4;
  constructor(exitCode: 2 | 3 | 4, message: string) {
    super(message);
    this.name = "CommandFailure";
    this.exitCode = exitCode;
  }
}
