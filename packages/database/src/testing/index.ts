export { emptyTables, type TestDatabase, testDatabases } from './test-databases.ts';
export { type Throwaway, throwawayPostgres } from './throwaway.ts';
