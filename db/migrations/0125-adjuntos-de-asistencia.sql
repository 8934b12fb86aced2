-- What supports a technical assistance comes in by chunks, like every file. What the column already admits stays admitted.
do $$
declare dicho text;
begin
  select pg_get_constraintdef(oid) into strict dicho from pg_constraint
   where conrelid = 'carga'::regclass and conname = 'carga_destino_check';
  alter table carga drop constraint carga_destino_check;
  execute 'alter table carga add constraint carga_destino_check ' || replace(dicho, 'ARRAY[', 'ARRAY[''asistencia''::text, ');
end $$;
