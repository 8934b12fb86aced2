-- Un libro con otra forma espera a que la persona diga qué es cada columna; lo que dice se recuerda para la entidad.
alter table carga drop constraint carga_estado_check;
alter table carga add constraint carga_estado_check check (estado in
  ('recibiendo', 'en_cola', 'leyendo', 'por_mapear', 'lista', 'rechazada', 'confirmada', 'descartada', 'fallida'));

create table plan_mapeo (
  carga uuid not null references carga (id),
  orden smallint not null check (orden >= 1),
  entidad text not null references entidad (codigo),
  firma bytea not null check (octet_length(firma) = 32),
  texto text not null,
  guardado_por uuid not null references cuenta (id),
  guardado_en timestamptz not null,
  primary key (carga, orden)
);
comment on table plan_mapeo is
  'Qué es cada columna de un libro propio, como lo dijo una persona; no se altera: el último de una firma es el que vale';
comment on column plan_mapeo.firma is 'SHA-256 de las hojas y los encabezados del libro: por ella se reconoce otro libro igual';
create index plan_mapeo_firma on plan_mapeo (entidad, firma, guardado_en desc);
create trigger plan_mapeo_solo_anexar
  before update or delete on plan_mapeo for each row execute function rechazar_cambio();
