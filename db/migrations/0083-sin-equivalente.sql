-- Metas sin equivalente en el Catálogo: lo que la entidad le pide al DNP y lo que el DNP responde (Circular 0009-4 de 2023, num. 12); y qué metas de cada versión no están homologadas.

create table plan_sin_homologar (
  entidad text not null,
  periodo_desde smallint not null,
  version integer not null,
  metas text[] not null check (cardinality(metas) > 0),
  primary key (entidad, periodo_desde, version),
  foreign key (entidad, periodo_desde, version) references plan_version (entidad, periodo_desde, version)
);
comment on table plan_sin_homologar is
  'Números de las metas de una versión que no estaban homologadas cuando se hizo; sin fila, lo estaban todas';

-- Las versiones que ya existen, por el catálogo que regía el día en que se hicieron.
insert into plan_sin_homologar (entidad, periodo_desde, version, metas)
select v.entidad, v.periodo_desde, v.version, array_agg(m.meta ->> 'numero' order by m.n)
from plan_version v
cross join lateral jsonb_array_elements(v.texto::jsonb -> 'metas') with ordinality as m (meta, n)
where v.homologadas < v.metas
  and not exists (
    select true from catalogo_indicador i
    where i.codigo = m.meta ->> 'indicador'
      and i.version = (
        select c.version from catalogo_version c
        where c.desde <= (v.en at time zone 'America/Bogota')::date
          and (c.hasta is null or c.hasta >= (v.en at time zone 'America/Bogota')::date)
        order by c.desde desc limit 1)
      and left(i.codigo, 2) = m.meta ->> 'sector'
      and left(i.codigo, 4) = m.meta ->> 'programa'
      and left(i.codigo, 7) = m.meta ->> 'producto')
group by v.entidad, v.periodo_desde, v.version;

create table sin_equivalente (
  numero text primary key check (numero ~ '^SE-\d{4}-\d{6}$'),
  entidad text not null references entidad (codigo),
  periodo_desde smallint not null,
  meta text not null,
  texto text not null,
  unidad text not null,
  linea text not null,
  explicacion text not null check (length(explicacion) >= 40),
  considerados text[] not null,
  estado text not null check (estado in ('en_dnp', 'devuelta', 'con_codigo', 'exceptuada', 'retirada')),
  sucesos integer not null check (sucesos > 0),
  codigo text check (codigo ~ '^\d{9}$'),
  hasta date,
  pedida_en timestamptz not null,
  estado_en timestamptz not null,
  foreign key (entidad, periodo_desde) references plan (entidad, periodo_desde),
  check ((estado = 'con_codigo') = (codigo is not null)),
  check ((estado = 'exceptuada') = (hasta is not null))
);
comment on table sin_equivalente is 'Solicitudes de metas sin equivalente; el estado es el último de sin_equivalente_suceso';
comment on column sin_equivalente.texto is 'La meta como decía cuando se pidió; también su unidad y su línea';
comment on column sin_equivalente.considerados is 'Productos e indicadores del Catálogo que la entidad miró y no corresponden';
comment on column sin_equivalente.codigo is 'Indicador que asignó el DNP; lo confirma la entidad con una versión de su plan';
comment on column sin_equivalente.hasta is 'Último día de la excepción, que cuenta entero';
create unique index sin_equivalente_abierta on sin_equivalente (entidad, periodo_desde, meta) where estado in ('en_dnp', 'devuelta');
create index sin_equivalente_entidad on sin_equivalente (entidad, periodo_desde);
create index sin_equivalente_estado on sin_equivalente (estado, pedida_en);

create table sin_equivalente_suceso (
  numero text not null references sin_equivalente (numero),
  n integer not null check (n > 0),
  acto text not null check (acto in ('pedir', 'preguntar', 'responder', 'asignar', 'exceptuar', 'retirar')),
  parte text not null check (parte in ('entidad', 'dnp')),
  estado text not null,
  organismo text not null,
  persona text not null,
  por uuid not null references cuenta (id),
  texto text,
  en timestamptz not null,
  primary key (numero, n)
);
comment on table sin_equivalente_suceso is 'Historia de una solicitud sin equivalente: un acto por fila; solo se agrega';

do $$
declare tabla text;
begin
  foreach tabla in array array['plan_sin_homologar', 'sin_equivalente_suceso']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
