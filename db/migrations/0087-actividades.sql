-- Actividades con que una dependencia cumple una meta en una vigencia (plan de acción): cada guardado es otra lista, vale la última.
create table plan_actividad (
  entidad text not null,
  periodo_desde smallint not null,
  vigencia smallint not null,
  meta text not null,
  n integer not null,
  actividades text not null,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (entidad, periodo_desde, vigencia, meta, n),
  foreign key (entidad, periodo_desde) references plan (entidad, periodo_desde)
);
comment on table plan_actividad is 'Actividades del plan de acción (Ley 152 de 1994, art. 41), por meta y vigencia';
comment on column plan_actividad.actividades is 'Lista de actividades como texto canónico';
create trigger plan_actividad_solo_anexar
  before update or delete on plan_actividad for each row execute function rechazar_cambio();
