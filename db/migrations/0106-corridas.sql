-- Cada revisión de un borrador queda con lo que halló: al enviar, con éxito o sin él, y cuando alguien la pide.
create table corrida (
  entidad text not null references entidad (codigo),
  n bigint generated always as identity primary key,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  motivo text not null check (motivo in ('envio', 'envio_rechazado', 'a_pedido')),
  version integer,
  reglas text not null,
  metas integer not null,
  errores integer not null,
  avisos integer not null,
  sin_confirmar integer not null,
  notas integer not null,
  sin_reporte integer not null,
  hallazgos text not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null
);
comment on table corrida is 'Revisiones de un borrador con las reglas, y lo que hallaron';
comment on column corrida.version is 'La versión que se envió, si se envió';
comment on column corrida.reglas is 'Versión de la tabla de reglas';
comment on column corrida.sin_confirmar is 'Metas con avisos sin motivo';
comment on column corrida.sin_reporte is 'Metas sin reportar ni declarar';
comment on column corrida.hallazgos is 'Lista JSON de los hallazgos';
create index corrida_reporte on corrida (entidad, instrumento, vigencia, corte, n);
create trigger corrida_solo_anexar before update or delete on corrida
  for each row execute function rechazar_cambio();
