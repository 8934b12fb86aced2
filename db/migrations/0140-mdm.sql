-- The Medición de Desempeño Municipal: recipes and what DNP published as dated data, tables of inputs by source with their versions, and runs that
-- freeze what they were computed from (R7.1, R7.3).

create table mdm_receta (
  clave text not null,
  version integer not null check (version > 0),
  medicion text not null check (medicion in ('municipal', 'integral', 'departamental')),
  nombre text not null,
  desde smallint not null,
  hasta smallint check (hasta >= desde),
  texto text not null,
  cita text references cita,
  acto text,
  por uuid references cuenta (id),
  en timestamptz,
  primary key (clave, version),
  constraint mdm_receta_sustento check (cita is not null or (acto is not null and por is not null and en is not null))
);
comment on table mdm_receta is 'Recetas de la medición: qué entra, sus techos, cómo se promedia y se ajusta, y las clases. Un parámetro nuevo es otra versión';
comment on column mdm_receta.texto is 'La receta entera, como se le saca la huella';
comment on column mdm_receta.acto is 'Acto del DNP con que cambió; las de la semilla llevan cita';

create table mdm_publicado (
  entidad text not null references entidad,
  vigencia smallint not null,
  indice double precision,
  resultados double precision,
  gestion double precision,
  cita text not null references cita,
  primary key (entidad, vigencia)
);
comment on table mdm_publicado is 'Cifras que publicó el DNP, para mostrarlas al lado de las que se calculan';

create table mdm_carga (
  id uuid primary key,
  fuente text not null,
  vigencia smallint not null,
  receta text not null,
  receta_version integer not null,
  nombre text not null,
  bytes bigint not null check (bytes > 0),
  recibidos bigint not null default 0,
  procedencia text not null,
  licencia text not null,
  fecha date not null,
  estado text not null check (estado in
    ('recibiendo', 'en_cola', 'leyendo', 'lista', 'rechazada', 'confirmada', 'descartada', 'fallida')),
  progreso real,
  sha256 bytea check (length(sha256) = 32),
  resultado text,
  version integer,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  actualizada_en timestamptz not null,
  foreign key (receta, receta_version) references mdm_receta,
  check ((estado = 'confirmada') = (version is not null))
);
comment on table mdm_carga is 'Tablas de insumos que llegan por trozos; lo leído es un borrador hasta que se confirma como versión';
create index mdm_carga_en on mdm_carga (en desc, id);

create table mdm_insumo (
  fuente text not null,
  vigencia smallint not null,
  version integer not null check (version > 0),
  columnas text[] not null,
  filas integer not null,
  texto text not null,
  sha256 bytea not null check (length(sha256) = 32),
  origen text not null check (origen in ('tabla', 'gestionweb')),
  archivo text,
  archivo_sha256 bytea check (length(archivo_sha256) = 32),
  procedencia text not null,
  licencia text not null,
  fecha date not null,
  razon text,
  demostracion boolean not null default false,
  por uuid references cuenta (id),
  en timestamptz not null,
  primary key (fuente, vigencia, version),
  check ((origen = 'tabla') = (archivo is not null and archivo_sha256 is not null)),
  check (version = 1 or razon is not null)
);
comment on table mdm_insumo is 'Tablas de insumos confirmadas: una fuente y una vigencia, por versiones que solo se agregan';
comment on column mdm_insumo.texto is 'Código, fila del archivo y valores, ordenado por código; de este texto es la huella';
create index mdm_insumo_en on mdm_insumo (en desc, fuente);

create table mdm_corrida (
  corrida integer generated always as identity primary key,
  medicion text not null check (medicion in ('municipal', 'integral', 'departamental')),
  vigencia smallint not null,
  receta text not null,
  receta_version integer not null,
  grupos text not null,
  grupos_sha256 bytea not null check (length(grupos_sha256) = 32),
  motivo text not null,
  reemplaza integer references mdm_corrida,
  demostracion boolean not null,
  estado text not null check (estado in
    ('en_cola', 'calculando', 'fallida', 'preliminar', 'revisada', 'publicada', 'reemplazada', 'descartada')),
  progreso real,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  actualizada_en timestamptz not null,
  publicada_en timestamptz,
  foreign key (receta, receta_version) references mdm_receta,
  check ((estado in ('publicada', 'reemplazada')) = (publicada_en is not null))
);
comment on table mdm_corrida is 'Corridas de la medición: con qué se calculó cada una y en qué va';
create unique index mdm_corrida_publicada on mdm_corrida (medicion, vigencia) where estado = 'publicada';
create index mdm_corrida_de on mdm_corrida (medicion, vigencia, corrida);

create table mdm_corrida_insumo (
  corrida integer not null references mdm_corrida,
  fuente text not null,
  vigencia smallint not null,
  version integer not null,
  primary key (corrida, fuente),
  foreign key (fuente, vigencia, version) references mdm_insumo
);
comment on table mdm_corrida_insumo is 'Qué versión de cada tabla de insumos congeló una corrida';

create table mdm_resultado (
  corrida integer primary key references mdm_corrida,
  texto text not null,
  sha256 bytea not null check (length(sha256) = 32),
  codigo_version text not null,
  codigo_sha256 bytea not null check (length(codigo_sha256) = 32),
  codigo_archivos text not null,
  entidades integer not null,
  con_cifra integer not null,
  milisegundos integer not null,
  en timestamptz not null
);
comment on table mdm_resultado is 'El texto exacto de los resultados de una corrida, con la huella del código que los calculó';

create table mdm_posicion (
  corrida integer not null references mdm_corrida,
  entidad text not null references entidad,
  grupo text,
  indice double precision,
  clase text,
  ajuste double precision,
  componentes double precision[] not null,
  puesto_grupo integer,
  puesto_nacional integer,
  motivo text,
  primary key (corrida, entidad)
);
comment on table mdm_posicion is 'Los mismos resultados en filas, para leerlos y cruzarlos';
comment on column mdm_posicion.componentes is 'En el orden de la receta';
create index mdm_posicion_entidad on mdm_posicion (entidad, corrida);

create table mdm_corrida_suceso (
  corrida integer not null references mdm_corrida,
  n integer not null,
  acto text not null check (acto in ('pedir', 'revisar', 'publicar', 'descartar', 'reemplazar')),
  nota text,
  por uuid not null references cuenta (id),
  rol text not null,
  en timestamptz not null,
  primary key (corrida, n)
);
comment on table mdm_corrida_suceso is 'Quién pidió, revisó, publicó o descartó una corrida, y por qué';

do $$
declare tabla text;
begin
  foreach tabla in array array['mdm_receta', 'mdm_insumo', 'mdm_corrida_insumo', 'mdm_resultado', 'mdm_posicion', 'mdm_corrida_suceso']
  loop
    execute format('create trigger %1$s_no_cambiar before update on %1$I for each row
      when (old is distinct from new) execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_borrar before delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
