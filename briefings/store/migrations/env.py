"""Runs the migrations on the connection that `store.database` hands over, inside its transaction."""

from alembic import context

from briefings.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite changes a column by copying the table
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
