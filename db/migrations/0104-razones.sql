-- Los aportes tienen dos dimensiones más, dependencia y fuente, y cada versión guarda las razones de sus metas, crudas y con tope.
-- Las versiones anteriores se completan desde sus textos: a las que les faltan se les reconoce porque no tienen fila aquí.

alter table reporte_aporte drop constraint reporte_aporte_dimension_check;
alter table reporte_aporte add constraint reporte_aporte_dimension_check
  check (dimension in ('plan', 'linea', 'sector', 'programa', 'ods', 'dependencia', 'fuente'));

create table reporte_razon (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  metas text[] not null,
  indicadores text[] not null,
  fisico double precision[] not null,
  fisico_topado double precision[] not null,
  cuatrienio double precision[] not null,
  cuatrienio_topado double precision[] not null,
  financiero double precision[] not null,
  primary key (entidad, instrumento, vigencia, corte, version),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table reporte_razon is 'Razones de avance de cada meta de una versión, en listas paralelas; nulo donde no hay razón';
comment on column reporte_razon.indicadores is 'Del Catálogo Programático; vacío si la meta no está homologada';
comment on column reporte_razon.fisico is 'Ejecutado sobre programado de la vigencia, sin tope';
comment on column reporte_razon.fisico_topado is 'La que entra en los promedios';

create trigger reporte_razon_solo_anexar before update or delete on reporte_razon
  for each row execute function rechazar_cambio();
