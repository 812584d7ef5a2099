// The embedded graph database Ladybug: builds a database from the CSV files of a graph folder, and answers reading statements.
import { createRequire } from 'node:module';
import type { Handler } from './handler';

interface QueryResult {
  getAll(): Promise<Record<string, unknown>[]>;
  getColumnNames(): Promise<string[]>;
  getColumnDataTypes(): Promise<string[]>;
  getNumTuples(): number;
  close(): void;
}
interface PreparedStatement { isSuccess(): boolean; getErrorMessage(): string }
interface Connection {
  prepare(statement: string): Promise<PreparedStatement>;
  execute(statement: PreparedStatement, parameters: object): Promise<QueryResult | QueryResult[]>;
  query(statement: string): Promise<QueryResult | QueryResult[]>;
  setQueryTimeout(milliseconds: number): void;
  close(): Promise<void>;
}
interface Query { statement: string; parameters: object; maxRows: number; tooManyRows: string; timeoutMs: number }
interface Database { close(): Promise<void> }
interface Ladybug {
  Database: new (path: string, bufferPoolSize: undefined, compress: boolean, readOnly: boolean, maxSize: number) => Database;
  Connection: new (database: Database) => Connection;
  VERSION: string;
}

// The engine reserves this much address space at once; its own default of 8 TB fails where address space is limited.
const maxSize = 2 ** 38;

const packages = [`@ladybugdb/core-${process.platform}-${process.arch}`, '@ladybugdb/core'];
let open: { database: Database; connection: Connection } | undefined;

export const cypherHandlers: [string, Handler][] = [
  ['cypher.version', () => ladybug().VERSION],
  ['cypher.build', params => build(params as { path: string; folder: string; statements: string[] })],
  ['cypher.open', params => openReadOnly(params as { path: string; probe: string })],
  ['cypher.query', params => query(params as Query)],
];

function ladybug(): Ladybug {
  const require = createRequire(import.meta.url);
  for (const name of packages) {
    try {
      return require(name) as Ladybug;
    } catch (error) {
      if ((error as { code?: string }).code !== 'MODULE_NOT_FOUND') throw new Error(`The embedded graph database ${name} cannot be loaded: ${(error as Error).message}`);
    }
  }
  throw new Error(`The embedded graph database is not installed for ${process.platform}-${process.arch}: run "npm install @ladybugdb/core" in src/web and build PaperGraph again, or use a Neo4j server.`);
}

/** Runs statements on a new database. The statements name files relative to the folder, so that no path is ever part of a statement. */
async function build({ path, folder, statements }: { path: string; folder: string; statements: string[] }): Promise<void> {
  const { Database, Connection } = ladybug();
  const database = new Database(path, undefined, true, false, maxSize);
  const before = process.cwd();
  process.chdir(folder);
  try {
    const connection = new Connection(database);
    for (const statement of statements) close(await connection.query(statement));
    await connection.close();
  } finally {
    process.chdir(before);
    await database.close();
  }
}

/** Opens a database and runs the probe on it: the engine itself notices a broken file at the first statement only. */
async function openReadOnly({ path, probe }: { path: string; probe: string }): Promise<void> {
  const { Database, Connection } = ladybug();
  const database = new Database(path, undefined, true, true, maxSize);
  const connection = new Connection(database);
  close(await connection.query(probe));
  open = { database, connection };
}

async function query({ statement, parameters, maxRows, tooManyRows, timeoutMs }: Query): Promise<object> {
  if (open === undefined) throw new Error('no database is open');
  open.connection.setQueryTimeout(timeoutMs);
  const prepared = await open.connection.prepare(statement);
  if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
  const result = await open.connection.execute(prepared, parameters) as QueryResult;
  try {
    const [columns, types] = [await result.getColumnNames(), await result.getColumnDataTypes()];
    if (new Set(columns).size !== columns.length) throw new Error(`Two columns of the result have the same name (${columns.join(', ')}): tell them apart with AS.`);
    if (result.getNumTuples() > maxRows) throw new Error(tooManyRows);
    const rows = (await result.getAll()).map(row => columns.map(column => plain(row[column])));
    return { columns, types, rows };
  } finally {
    result.close();
  }
}

/** A value as JSON can hold it; dates and times in ISO 8601. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (value instanceof Date) return value.toISOString().replace('T00:00:00.000Z', '');
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
  return value;
}

function close(results: QueryResult | QueryResult[]): void {
  for (const result of Array.isArray(results) ? results : [results]) result.close();
}
