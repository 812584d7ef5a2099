/** Answers one method of the protocol: parameters in, result out, both as JSON has them. */
export type Handler = (params: unknown) => unknown | Promise<unknown>;
