-- Con quiénes se compara cada razón, y el peso que una entidad da a las partes de su plan.

create table cota_par (
  vigencia smallint not null,
  corte smallint not null,
  grupo text not null,
  indicador text not null,
  medida text not null check (medida in ('fisico', 'financiero')),
  pares integer not null check (pares > 0),
  q1 double precision not null,
  mediana double precision not null,
  q3 double precision not null,
  en timestamptz not null,
  primary key (vigencia, corte, grupo, indicador, medida)
);
comment on table cota_par is 'Cuartiles de las razones de cada indicador entre entidades comparables con versión publicada; se calculan de nuevo cada día';
comment on column cota_par.grupo is 'Entidades comparables: departamentos, grupo de capacidades iniciales de la MDM o categoría';
comment on column cota_par.pares is 'Entidades distintas que entran';

create table ponderacion (
  entidad text not null,
  periodo_desde smallint not null,
  n integer not null,
  pesos text not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, periodo_desde, n)
);
comment on table ponderacion is 'Pesos de líneas, programas y metas de un plan, para la variante ponderada del avance; vale la última';
comment on column ponderacion.pesos is 'Lista JSON de nivel, clave y peso; vacía cuando la entidad los retira';
create trigger ponderacion_solo_anexar before update or delete on ponderacion
  for each row execute function rechazar_cambio();
