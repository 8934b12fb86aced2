-- What shows that a row of DNP was fulfilled: a document that anybody can open, with its date (R1.11). A second product corrects the first
-- and erases nothing.

create table producto_propio (
  instrumento text not null,
  vigencia integer not null,
  actividad text not null,
  nombre text not null check (nombre <> ''),
  direccion text not null check (direccion ~ '^https?://'),
  motivo text check (motivo <> ''),
  por uuid not null references cuenta (id),
  en timestamptz not null,
  n bigint generated always as identity primary key,
  foreign key (instrumento, vigencia, actividad) references actividad
);
comment on table producto_propio is 'Producto con el que el DNP cumple una fila suya del cronograma: la guía publicada, el acto de apertura, el informe de verificación';
comment on column producto_propio.motivo is 'Por qué corrige al anterior; nulo en el primero';
comment on column producto_propio.en is 'Desde cuándo consta aquí';
create index producto_propio_fila on producto_propio (instrumento, vigencia, actividad);

create trigger producto_propio_solo_anexar before update or delete on producto_propio for each row execute function rechazar_cambio();
create trigger producto_propio_no_vaciar before truncate on producto_propio for each statement execute function rechazar_cambio();
