package org.suban.database;

/** A PostgreSQL that answers until it is closed. */
interface DatabaseServer extends AutoCloseable {

    DatabaseAddress address();

    @Override
    void close();

    /** One that others start and stop. */
    record Elsewhere(DatabaseAddress address) implements DatabaseServer {
        @Override
        public void close() {}
    }
}
