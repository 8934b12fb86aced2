-- El paquete de evidencias de un reporte (numeral 2.c, Circular 0009-4 de 2023): se pide, se prepara en la cola y queda para descargarlo.
create table paquete (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  reservada boolean not null,
  estado text not null check (estado in ('en_cola', 'preparando', 'listo', 'fallido')),
  progreso real,
  pedido_por uuid not null references cuenta (id),
  pedido_en timestamptz not null,
  actualizado_en timestamptz not null,
  sha256 bytea,
  bytes bigint,
  archivos integer,
  reservadas integer,
  datos_hasta timestamptz,
  primary key (entidad, instrumento, vigencia, corte, reservada),
  foreign key (entidad, instrumento, vigencia, corte) references reporte,
  check (num_nulls(sha256, bytes, archivos, reservadas, datos_hasta) in (0, 5)),
  check (estado <> 'listo' or sha256 is not null)
);
comment on table paquete is 'El último paquete de evidencias de cada reporte; se puede volver a hacer, y con los mismos hechos sale igual';
comment on column paquete.reservada is 'Lleva también las evidencias con datos personales';
comment on column paquete.sha256 is 'Del último que se terminó; sigue para descargar mientras se prepara otro';
comment on column paquete.reservadas is 'Evidencias con datos personales que se dejaron por fuera';
comment on column paquete.datos_hasta is 'Instante del último hecho que trae';
