"""What is kept: tables, migrations, and the statements that read and write them.

Every statement is handed a connection by `engine`, which alone opens transactions. Nothing here decides anything.
"""
