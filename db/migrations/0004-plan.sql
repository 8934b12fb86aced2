-- Uploads, documents, and the plan as versions: each one a canonical text with its SHA-256 (R2).

create table documento (
  entidad text not null references entidad (codigo),
  sha256 bytea not null check (length(sha256) = 32),
  nombre text not null,
  tipo text not null,
  bytes bigint not null check (bytes > 0),
  guardado_por uuid not null references cuenta (id),
  guardado_en timestamptz not null,
  primary key (entidad, sha256)
);
comment on table documento is 'Archivos guardados por su huella, en la carpeta de su entidad; el tipo se reconoce por el contenido';

create table carga (
  id uuid primary key,
  entidad text not null references entidad (codigo),
  destino text not null check (destino in ('plan', 'documento')),
  nombre text not null,
  bytes bigint not null check (bytes > 0),
  recibidos bigint not null default 0,
  estado text not null check (estado in
    ('recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'confirmada', 'descartada', 'fallida')),
  progreso real,
  sha256 bytea,
  resultado text,
  plan_version integer,
  creada_por uuid not null references cuenta (id),
  creada_en timestamptz not null,
  actualizada_en timestamptz not null
);
comment on table carga is 'Archivos que llegan por trozos; los libros se leen en otro proceso y esperan confirmación con su vista previa';
comment on column carga.resultado is 'Lo leído (plan y hallazgos) o los hallazgos que lo rechazan, como texto JSON';
create index carga_entidad on carga (entidad, creada_en desc);

create table plan (
  entidad text not null references entidad (codigo),
  periodo_desde smallint not null,
  periodo_hasta smallint not null check (periodo_hasta >= periodo_desde),
  version integer not null check (version >= 1),
  estado text not null check (estado in ('en_construccion', 'finalizado', 'en_modificacion')),
  version_finalizada integer,
  metas_numeradas integer not null default 0,
  primary key (entidad, periodo_desde),
  check (estado = 'en_construccion' or version_finalizada is not null)
);
comment on table plan is 'El plan de un periodo: qué versión es la última y cuál fue la última finalizada';
comment on column plan.metas_numeradas is 'Último número dado a una meta; los números no se reutilizan';

create table plan_version (
  entidad text not null,
  periodo_desde smallint not null,
  version integer not null,
  texto text not null,
  sha256 bytea not null,
  metas integer not null,
  homologadas integer not null,
  origen text not null check (origen in ('libro', 'restauracion')),
  carga uuid references carga (id),
  restaura integer,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (entidad, periodo_desde, version),
  foreign key (entidad, periodo_desde) references plan (entidad, periodo_desde) deferrable initially deferred
);
comment on table plan_version is 'Cada versión del plan como un documento canónico: con el mismo texto, la misma huella';
alter table plan_version alter column texto set storage extended;

create table plan_acto (
  entidad text not null,
  periodo_desde smallint not null,
  n integer not null,
  tipo text not null check (tipo in ('acuerdo', 'ordenanza', 'decreto')),
  numero text not null,
  fecha date not null,
  documento bytea,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (entidad, periodo_desde, n),
  foreign key (entidad, periodo_desde) references plan (entidad, periodo_desde),
  foreign key (entidad, documento) references documento (entidad, sha256)
);
comment on table plan_acto is 'El acto que aprobó el plan; corregirlo es registrar otra fila, vale la última';

create table plan_finalizacion (
  entidad text not null,
  periodo_desde smallint not null,
  version integer not null,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  primary key (entidad, periodo_desde, version),
  foreign key (entidad, periodo_desde, version) references plan_version (entidad, periodo_desde, version)
);
comment on table plan_finalizacion is 'PI finalizado: acto del usuario líder sobre una versión (R2.2)';

create trigger plan_version_solo_anexar before update or delete on plan_version for each row execute function rechazar_cambio();
create trigger plan_acto_solo_anexar before update or delete on plan_acto for each row execute function rechazar_cambio();
create trigger plan_finalizacion_solo_anexar before update or delete on plan_finalizacion for each row execute function rechazar_cambio();
