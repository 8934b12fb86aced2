-- Reports: drafts are rows, what is submitted is a frozen text; review, adjustments and verdicts are rows of their own (R3, R4).

create table reporte (
  entidad text not null references entidad (codigo),
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  vigencia smallint not null,
  corte smallint not null,
  estado text not null default 'borrador' check (estado in
    ('borrador', 'enviado', 'en_ajustes', 'validado', 'en_revision_dnp', 'por_trasladar', 'cerrado')),
  anterior text,
  version integer not null default 0,
  vigente integer,
  ronda integer not null default 0,
  revision_por uuid references cuenta (id),
  revision_en timestamptz,
  primer_envio_en timestamptz,
  primer_envio_oportuno boolean,
  secuencia bigint not null default 0,
  creado_en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte),
  check (vigente is null or vigente <= version)
);
comment on table reporte is 'Un reporte por entidad, instrumento, vigencia y corte, y en qué va';
comment on column reporte.version is 'Última versión congelada; los números no se reutilizan';
comment on column reporte.vigente is 'Versión que cuenta en los tableros; nula mientras nada está enviado';
comment on column reporte.secuencia is 'Cuenta de operaciones guardadas: permite pedir solo lo nuevo';
create index reporte_corte on reporte (instrumento, vigencia, corte, estado);

create table reporte_valor (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  meta text not null,
  campo text not null check (campo in
    ('ejecutado', 'observacion', 'sin_avance', 'comprometido', 'obligado', 'pagado', 'confirmacion')),
  clave text not null default '',
  valor text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  secuencia bigint not null,
  primary key (entidad, instrumento, vigencia, corte, meta, campo, clave),
  foreign key (entidad, instrumento, vigencia, corte) references reporte (entidad, instrumento, vigencia, corte)
);
comment on table reporte_valor is 'El borrador, campo por campo. Las cifras son texto decimal exacto';
comment on column reporte_valor.clave is 'Fuente del dinero, regla de una confirmación, vacía en lo demás';
create index reporte_valor_secuencia on reporte_valor (entidad, instrumento, vigencia, corte, secuencia);

create table operacion (
  entidad text not null references entidad (codigo),
  op_id uuid not null,
  resultado text not null,
  primary key (entidad, op_id)
);
comment on table operacion is 'Operaciones ya atendidas, con su respuesta: repetir una no cambia nada';

create table reporte_version (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  texto text not null,
  sha256 bytea not null,
  recibo text not null unique,
  periodo_desde smallint not null,
  plan_version integer not null,
  metodologia text not null,
  ronda integer not null,
  oportuna boolean,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, version),
  foreign key (entidad, instrumento, vigencia, corte) references reporte (entidad, instrumento, vigencia, corte),
  foreign key (entidad, periodo_desde, plan_version) references plan_version (entidad, periodo_desde, version)
);
comment on table reporte_version is 'Lo enviado: un texto canónico con su huella y su número de recibo. No se cambia';

create table reporte_aporte (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  dimension text not null check (dimension in ('plan', 'linea', 'sector', 'programa', 'ods')),
  clave text not null,
  metas integer not null,
  metas_programadas integer not null,
  metas_reportadas integer not null,
  metas_cuatrienio integer not null,
  suma_fisico double precision not null,
  suma_fisico_cuatrienio double precision not null,
  programado numeric not null,
  ejecutado numeric not null,
  primary key (entidad, instrumento, vigencia, corte, version, dimension, clave),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table reporte_aporte is 'Lo que cada versión enviada aporta a los tableros: numeradores y denominadores; los cocientes los saca el dominio';

create table reporte_suceso (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  n integer not null,
  acto text not null,
  desde text not null,
  hasta text not null,
  version integer,
  motivo text,
  por uuid references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, n),
  foreign key (entidad, instrumento, vigencia, corte) references reporte (entidad, instrumento, vigencia, corte)
);
comment on table reporte_suceso is 'La historia del reporte: cada acto, quién, cuándo y por qué';

create table ajuste_solicitud (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  ronda integer not null,
  version integer not null,
  general boolean not null,
  motivo text not null,
  vence date not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, ronda),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table ajuste_solicitud is 'Lo que pidió quien revisa, por rondas (R4.1)';

create table ajuste_meta (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  ronda integer not null,
  meta text not null,
  motivo text not null,
  primary key (entidad, instrumento, vigencia, corte, ronda, meta),
  foreign key (entidad, instrumento, vigencia, corte, ronda)
    references ajuste_solicitud (entidad, instrumento, vigencia, corte, ronda)
);

create table ajuste_respuesta (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  ronda integer not null,
  meta text not null,
  n integer not null,
  texto text not null,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, ronda, meta, n),
  foreign key (entidad, instrumento, vigencia, corte, ronda)
    references ajuste_solicitud (entidad, instrumento, vigencia, corte, ronda)
);
comment on table ajuste_respuesta is 'Respuestas de la entidad, meta por meta; vale la última de cada una';

create table veredicto (
  entidad text not null,
  instrumento text not null,
  vigencia smallint not null,
  corte smallint not null,
  version integer not null,
  nivel text not null check (nivel in ('departamental', 'dnp')),
  observaciones text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, version, nivel),
  foreign key (entidad, instrumento, vigencia, corte, version)
    references reporte_version (entidad, instrumento, vigencia, corte, version)
);
comment on table veredicto is 'Validaciones: la departamental y la de DNP, cada una sobre una versión (R4.2)';

create trigger reporte_version_solo_anexar before update or delete on reporte_version for each row execute function rechazar_cambio();
create trigger reporte_aporte_solo_anexar before update or delete on reporte_aporte for each row execute function rechazar_cambio();
create trigger reporte_suceso_solo_anexar before update or delete on reporte_suceso for each row execute function rechazar_cambio();
create trigger ajuste_solicitud_solo_anexar before update or delete on ajuste_solicitud for each row execute function rechazar_cambio();
create trigger ajuste_meta_solo_anexar before update or delete on ajuste_meta for each row execute function rechazar_cambio();
create trigger ajuste_respuesta_solo_anexar before update or delete on ajuste_respuesta for each row execute function rechazar_cambio();
create trigger veredicto_solo_anexar before update or delete on veredicto for each row execute function rechazar_cambio();
