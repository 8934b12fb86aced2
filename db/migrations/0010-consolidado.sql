-- Consolidated workbooks of a corte, prepared in the background: the last one of each scope is kept with its fingerprint.

create table consolidado (
  id uuid primary key,
  instrumento text not null check (instrumento = 'seguimiento'),
  vigencia integer not null,
  corte integer not null,
  ambito text not null check (ambito = 'nacional' or ambito ~ '^\d{2}$'),
  estado text not null check (estado in ('en_cola', 'preparando', 'listo', 'fallido', 'reemplazado')),
  progreso real,
  datos_en timestamptz,
  huella bytea,
  sha256 bytea,
  bytes bigint,
  metas integer,
  pedido_por uuid not null references cuenta,
  pedido_en timestamptz not null,
  actualizado_en timestamptz not null,
  foreign key (instrumento, vigencia, corte) references corte,
  check (estado not in ('listo', 'reemplazado') or num_nulls(datos_en, huella, sha256, bytes, metas) = 0)
);
create index consolidado_corte on consolidado (instrumento, vigencia, corte, ambito, pedido_en desc);
create unique index consolidado_en_curso on consolidado (instrumento, vigencia, corte, ambito) where estado in ('en_cola', 'preparando');
create unique index consolidado_listo on consolidado (instrumento, vigencia, corte, ambito) where estado = 'listo';
comment on table consolidado is 'Libros consolidados de un corte: uno en preparación y uno listo por ámbito; de los reemplazados queda la fila y no el archivo';
comment on column consolidado.ambito is 'nacional, o el código del departamento cuyos municipios reúne';
comment on column consolidado.datos_en is 'Instante al que corresponden los datos del libro';
comment on column consolidado.huella is 'SHA-256 de la situación y la versión de cada entidad: cambia cuando el libro ya no dice lo que hay';
