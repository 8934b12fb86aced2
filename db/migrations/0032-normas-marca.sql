-- What every report is judged by (calendars, methodology, demands, catalogue) changes with an act and is read in every request.
-- Whoever keeps it in memory asks first whether this number moved. It is taken from a sequence, so that no number ever comes twice, not even
-- after an act that was undone.

create sequence normas_cambio;

create table normas_marca (
  unica boolean primary key default true check (unica),
  n bigint not null
);
insert into normas_marca (n) values (nextval('normas_cambio'));
comment on table normas_marca is 'Una sola fila: cambia cuando cambian las normas con que se juzga un reporte, las cambie quien las cambie';

-- With the rights of the owner: whoever may change a norm moves the number, and nobody moves it by itself.
create function marcar_normas() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update normas_marca set n = nextval('normas_cambio');
  return null;
end $$;

do $$
declare tabla text;
begin
  foreach tabla in array array['circular', 'cronograma', 'cronograma_acto', 'corte', 'actividad', 'actividad_version', 'metodologia',
    'semaforo', 'semaforo_tramo', 'exigencia', 'catalogo_version', 'catalogo_indicador']
  loop
    execute format('create trigger marca_normas after insert or update or delete or truncate on %I
      for each statement execute function marcar_normas()', tabla);
  end loop;
end $$;
