-- Requests for adjustments down to the field, with a typed reason; replies that say whether something changed, and what supports them;
-- metas that the entity asks to open of its own; terms in business days (numeral 2.c, Circular 0009-4 de 2023).

alter table ajuste_solicitud
  add column tipo text not null default 'aclaracion' check (tipo in
    ('consistencia', 'coherencia', 'calidad_tecnica', 'soporte', 'pesos', 'aclaracion')),
  add column origen text not null default 'revisor' check (origen in ('revisor', 'dnp')),
  add column traslado integer;
comment on column ajuste_solicitud.origen is 'Quién pide: quien revisa a la entidad, o el DNP';
comment on column ajuste_solicitud.traslado is 'Si la pidió el DNP por medio de la gobernación: cuál de sus pedidos es';

alter table ajuste_meta
  add column tipo text not null default 'aclaracion' check (tipo in
    ('consistencia', 'coherencia', 'calidad_tecnica', 'soporte', 'pesos', 'aclaracion')),
  add column campos text[] check (cardinality(campos) > 0);
comment on column ajuste_meta.campos is 'Campos que se reabren; nulo: la meta entera';

alter table ajuste_respuesta
  add column clase text check (clase in ('cambiado', 'explicado')),
  add column evidencias text[] not null default '{}';
comment on column ajuste_respuesta.clase is 'Si se cambió lo pedido o se explica por qué queda; nula en las de antes';
comment on column ajuste_respuesta.evidencias is 'Evidencias de la entidad que respaldan la respuesta';

alter table reporte add column campos_cerrados text[];
comment on column reporte.campos_cerrados is 'De las metas abiertas, los campos que la solicitud no abrió, como meta/campo; nulo: ninguno. Va en la fila del reporte por lo mismo que metas_abiertas';

create table ajuste_reapertura (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  ronda integer not null,
  n integer not null check (n > 0),
  meta text not null,
  motivo text not null check (motivo <> ''),
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, ronda, n),
  foreign key (entidad, instrumento, vigencia, corte, ronda)
    references ajuste_solicitud (entidad, instrumento, vigencia, corte, ronda)
);
comment on table ajuste_reapertura is 'Metas que la entidad pide abrir mientras está en ajustes, además de las que le pidieron';

create table ajuste_reapertura_decision (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  ronda integer not null,
  n integer not null,
  concede boolean not null,
  motivo text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, ronda, n),
  foreign key (entidad, instrumento, vigencia, corte, ronda, n)
    references ajuste_reapertura (entidad, instrumento, vigencia, corte, ronda, n),
  check (concede or motivo is not null)
);
comment on table ajuste_reapertura_decision is 'Lo que quien revisa decidió de cada meta que la entidad pidió abrir';

create table plazo_revision (
  plazo text not null check (plazo in ('respuesta', 'traslado')),
  desde date not null,
  dias smallint not null check (dias between 1 and 60),
  acto text not null check (acto <> ''),
  primary key (plazo, desde)
);
comment on table plazo_revision is 'Días hábiles para responder ajustes y para que la gobernación traslade los del DNP, con su vigencia';
insert into plazo_revision (plazo, desde, dias, acto) values
  ('respuesta', '2021-01-01', 5, 'Parámetro de operación: ninguna circular fija el término (numeral 2.c, Circular 0009-4 de 2023)'),
  ('traslado', '2021-01-01', 3, 'Parámetro de operación: ninguna circular fija el término (numeral 2.c, Circular 0009-4 de 2023)');

do $$
declare tabla text;
begin
  foreach tabla in array array['ajuste_reapertura', 'ajuste_reapertura_decision', 'plazo_revision']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
