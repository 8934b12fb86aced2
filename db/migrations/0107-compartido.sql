-- El dinero de varias metas que nadie reparte se suma una vez: qué se decidió de cada monto en un corte, y cuánto comparte cada grupo.

create table dinero_compartido (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  clave text not null,
  n integer not null,
  fuente text not null,
  metas text[] not null check (cardinality(metas) > 1),
  comprometido numeric,
  obligado numeric,
  pagado numeric,
  cruce integer,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, clave, n),
  foreign key (entidad, instrumento, vigencia, corte) references reporte (entidad, instrumento, vigencia, corte)
);
comment on table dinero_compartido is 'Pesos de una fuente que varias metas comparten en un corte, porque así lo dejó una persona; vale la última decisión';
comment on column dinero_compartido.clave is 'Las metas y la fuente';
comment on column dinero_compartido.obligado is 'Los tres en nulo: el monto dejó de ser compartido, porque se repartió o se retiró';
comment on column dinero_compartido.cruce is 'El cruce del que viene';
create trigger dinero_compartido_solo_anexar before update or delete on dinero_compartido
  for each row execute function rechazar_cambio();

alter table reporte_aporte
  add column compartido numeric not null default 0,
  add column compartido_aparte numeric not null default 0;
comment on column reporte_aporte.compartido is 'Parte de lo ejecutado que comparten varias metas del grupo, sumada una vez';
comment on column reporte_aporte.compartido_aparte is 'Lo que comparte con metas de otros grupos; no está en lo ejecutado';

drop index reporte_aporte_plan;
create index reporte_aporte_plan on reporte_aporte (instrumento, vigencia, corte, entidad, version)
  include (metas, metas_reportadas, metas_declaradas, metas_no_requieren, metas_programadas, metas_cuatrienio,
    suma_fisico, suma_fisico_cuatrienio, programado, ejecutado, compartido, compartido_aparte)
  where dimension = 'plan';
