-- Accounts as the circulars ask for them (R6): appointments that never overlap, requests with their documents, one-time links,
-- second factors, sign-in history, mail that leaves with the act that causes it.

create extension if not exists btree_gist;

-- People ----------------------------------------------------------------------------------------------------------------

alter table cuenta
  add column clave_cambiada_en timestamptz,
  add column cerrada_en timestamptz;
-- Failures are counted by address typed and by network, existing or not: see `freno`.
alter table cuenta drop column intentos_fallidos, drop column bloqueada_hasta;

-- Appointments ----------------------------------------------------------------------------------------------------------

alter table nombramiento drop constraint nombramiento_rol_check;
alter table nombramiento drop constraint nombramiento_check1;
alter table nombramiento add constraint nombramiento_rol check (rol in (
  'usuario_lider', 'delegado', 'consulta',
  'administrador_gobernacion', 'revisor_gobernacion',
  'administrador_dnp', 'soporte_dnp', 'analista_dnp', 'direccion_tecnica', 'control'));
alter table nombramiento add constraint nombramiento_ambito check (
  (rol in ('usuario_lider', 'delegado', 'consulta', 'administrador_gobernacion', 'revisor_gobernacion')) = (entidad is not null)
  or rol = 'control');
alter table nombramiento
  add column clase text not null default 'titular' check (clase in ('titular', 'encargo')),
  add column acto text,
  add column lineas text[],
  add column sectores text[],
  add column direccion text,
  add column otorgado_por uuid references cuenta (id),
  add column solicitud uuid,
  add column fin_motivo text check (fin_motivo in ('reemplazo', 'encargo', 'renuncia', 'fin_de_gobierno', 'retiro')),
  add column fin_por uuid references cuenta (id),
  add column anulado_en timestamptz,
  add column reanuda uuid references nombramiento (id),
  add constraint nombramiento_reparto check (rol = 'delegado' or (lineas is null and sectores is null)),
  add constraint nombramiento_direccion check ((rol = 'direccion_tecnica') = (direccion is not null)),
  add constraint nombramiento_encargo check (clase = 'titular' or (rol = 'usuario_lider' and acto is not null)),
  -- Never two leaders of one entity at one instant, whoever writes and in whatever order.
  add constraint nombramiento_un_lider exclude using gist (entidad with =, tstzrange(desde, hasta) with &&) where (rol = 'usuario_lider' and anulado_en is null);
drop index nombramiento_lider_unico;
create index nombramiento_entidad on nombramiento (entidad, rol, desde);
comment on column nombramiento.clase is 'titular, o encargo por unas fechas: mientras dura, el titular no tiene nombramiento vigente';
comment on column nombramiento.lineas is 'Líneas del plan que un delegado reporta; nulo: sin ese límite';
comment on column nombramiento.sectores is 'Sectores que un delegado reporta; nulo: sin ese límite';
comment on column nombramiento.direccion is 'Dirección técnica del DNP';

-- The entity's own card -------------------------------------------------------------------------------------------------

create table ficha_entidad (
  entidad text not null references entidad (codigo),
  n integer not null check (n > 0),
  representante text not null check (representante <> ''),
  cargo text not null check (cargo in ('alcalde', 'gobernador', 'encargado')),
  representante_desde date not null,
  representante_hasta date,
  nit text not null check (nit ~ '^\d{9}-\d$'),
  correo_oficial text not null check (correo_oficial = lower(correo_oficial) and correo_oficial like '%_@_%'),
  direccion text not null,
  telefono text,
  oficina_planeacion text not null,
  organo_control text not null,
  por uuid references cuenta (id),
  en timestamptz not null,
  primary key (entidad, n),
  check (representante_hasta is null or representante_hasta >= representante_desde)
);
create trigger ficha_entidad_solo_anexar before update or delete on ficha_entidad for each row execute function rechazar_cambio();
comment on table ficha_entidad is 'Ficha pública de una entidad; cada cambio es una fila nueva y cuenta la última';

-- Requests for a usuario líder ------------------------------------------------------------------------------------------

create table consecutivo (
  serie text not null,
  anio integer not null,
  ultimo bigint not null,
  primary key (serie, anio)
);
comment on table consecutivo is 'Último número de cada serie y año: sin huecos, porque se toma en la transacción del acto';

create table solicitud (
  id uuid primary key,
  radicado text not null unique,
  entidad text not null references entidad (codigo),
  nombre text not null check (nombre <> ''),
  documento_tipo text not null check (documento_tipo in ('CC', 'CE', 'PPT')),
  documento_cifrado bytea,
  documento_final text,
  cargo text not null,
  correo text not null check (correo = lower(correo) and correo like '%_@_%'),
  clase text not null check (clase in ('titular', 'encargo')),
  encargo_desde date,
  encargo_hasta date,
  acto_tipo text not null check (acto_tipo in ('decreto', 'resolucion', 'acta_posesion', 'contrato', 'otro')),
  acto_numero text not null,
  acto_fecha date not null,
  estado text not null check (estado in ('por_verificar', 'por_completar', 'aceptada', 'activada', 'rechazada', 'retirada', 'vencida')),
  estado_en timestamptz not null,
  decidida_en timestamptz,
  sucesos integer not null default 0,
  consentimiento text not null,
  llegada_huella bytea not null,
  radicada_en timestamptz not null,
  vence_en timestamptz not null,
  asignada_a uuid references cuenta (id),
  check ((clase = 'encargo') = (encargo_desde is not null and encargo_hasta is not null)),
  check (encargo_hasta >= encargo_desde)
);
comment on table solicitud is 'Solicitud de usuario líder (R6.2): quién pide serlo, de qué entidad y con qué acto';
comment on column solicitud.documento_cifrado is 'Número de documento cifrado; nulo cuando la regla de conservación ya lo borró';
comment on column solicitud.documento_final is 'Últimas tres cifras, para reconocerlo sin abrirlo';
comment on column solicitud.vence_en is 'Cuándo debe haber respuesta; se cuenta de nuevo cuando la persona completa';
comment on column solicitud.decidida_en is 'Desde cuándo no espera a nadie: de ahí cuenta la conservación de sus documentos';
comment on column solicitud.consentimiento is 'Versión del aviso de tratamiento de datos que la persona aceptó (Ley 1581 de 2012)';
comment on column solicitud.llegada_huella is 'Huella con llave de la red desde la que llegó; la red misma no se guarda';
create index solicitud_cola on solicitud (estado, vence_en, id);
create index solicitud_entidad on solicitud (entidad, radicada_en);
-- One request under way for each person and entity.
create unique index solicitud_en_curso on solicitud (entidad, correo) where estado in ('por_verificar', 'por_completar', 'aceptada');
alter table nombramiento add constraint nombramiento_solicitud foreign key (solicitud) references solicitud (id);

create table solicitud_carga (
  huella bytea primary key,
  solicitud uuid references solicitud (id),
  red_huella bytea not null,
  creada_en timestamptz not null,
  vence_en timestamptz not null,
  usada_en timestamptz
);
comment on table solicitud_carga is 'Envío de documentos antes de radicar o de completar: su ficha solo sirve para agregar, nunca para leer';
comment on column solicitud_carga.solicitud is 'La que se completa; nulo cuando aún no se ha radicado';
create index solicitud_carga_red on solicitud_carga (red_huella, creada_en);

create table solicitud_documento (
  id uuid primary key,
  carga bytea not null references solicitud_carga (huella),
  numero integer not null check (numero between 1 and 6),
  solicitud uuid references solicitud (id),
  clase text not null check (clase in ('identidad', 'acto', 'otro')),
  nombre text not null check (nombre <> ''),
  bytes integer not null check (bytes > 0),
  llave bytea,
  tipo text check (tipo in ('application/pdf', 'image/jpeg', 'image/png')),
  sha256 bytea,
  antivirus text check (antivirus in ('limpio', 'sin_revisar')),
  creado_en timestamptz not null,
  recibido_en timestamptz,
  borrado_en timestamptz,
  unique (carga, numero),
  check ((llave is null) = (borrado_en is not null)),
  check (recibido_en is null or (tipo is not null and sha256 is not null and antivirus is not null))
);
comment on table solicitud_documento is 'Soportes de una solicitud, cifrados cada uno con su llave: borrar la llave es borrar el documento';
comment on column solicitud_documento.solicitud is 'Nulo mientras no se radique o complete: lo que nadie radica se borra al día siguiente';
comment on column solicitud_documento.llave is 'Llave del archivo, envuelta por la llave maestra';
comment on column solicitud_documento.recibido_en is 'Cuándo llegó entero y pasó las comprobaciones; nulo mientras llegan sus trozos';
create index solicitud_documento_de on solicitud_documento (solicitud);

create table solicitud_suceso (
  solicitud uuid not null references solicitud (id),
  n integer not null,
  acto text not null,
  estado text not null,
  por uuid references cuenta (id),
  rol text,
  motivo text,
  puntos text[],
  en timestamptz not null,
  primary key (solicitud, n)
);
comment on table solicitud_suceso is 'Historia de una solicitud; nada de lo escrito se cambia';
comment on column solicitud_suceso.puntos is 'Puntos de la lista de verificación: los que faltan al pedir más, los comprobados al aceptar';
create trigger solicitud_suceso_solo_anexar before update or delete on solicitud_suceso for each row execute function rechazar_cambio();
create trigger solicitud_suceso_no_vaciar before truncate on solicitud_suceso for each statement execute function rechazar_cambio();

create table objecion (
  id uuid primary key,
  solicitud uuid not null references solicitud (id),
  quien text not null check (quien in ('lider', 'correo_oficial', 'gobernacion')),
  cuenta uuid references cuenta (id),
  texto text not null check (texto <> ''),
  en timestamptz not null
);
comment on table objecion is 'Lo que dice quien fue avisado de una solicitud y no está de acuerdo';
create index objecion_de on objecion (solicitud);
create trigger objecion_solo_anexar before update or delete on objecion for each row execute function rechazar_cambio();

-- Invitations and one-time links ----------------------------------------------------------------------------------------

create table invitacion (
  id uuid primary key,
  correo text not null check (correo = lower(correo) and correo like '%_@_%'),
  nombre text not null,
  rol text not null,
  entidad text references entidad (codigo),
  direccion text,
  lineas text[],
  sectores text[],
  invita uuid references cuenta (id),
  creada_en timestamptz not null,
  aceptada_en timestamptz,
  anulada_en timestamptz
);
comment on table invitacion is 'A quién invita el usuario líder o el administrador de un organismo; la cuenta la activa solo la persona invitada';
comment on column invitacion.invita is 'Nulo: el operador, por la línea de comandos, solo para el primer administrador';

create table enlace (
  huella bytea primary key,
  clase text not null check (clase in ('activar', 'invitacion', 'clave', 'seguir', 'objetar')),
  cuenta uuid references cuenta (id),
  solicitud uuid references solicitud (id),
  invitacion uuid references invitacion (id),
  quien text,
  creado_en timestamptz not null,
  vence_en timestamptz not null,
  usado_en timestamptz,
  anulado_en timestamptz
);
comment on table enlace is 'Enlaces que llegan por correo, por la huella de su ficha. Los de una sola vez se gastan al usarlos, no al abrirlos';
create index enlace_solicitud on enlace (solicitud);
create index enlace_cuenta on enlace (cuenta);

-- Second factors --------------------------------------------------------------------------------------------------------

create table factor_totp (
  cuenta uuid primary key references cuenta (id),
  secreto_cifrado bytea not null,
  creado_en timestamptz not null,
  confirmado_en timestamptz,
  ultimo_paso bigint
);
comment on column factor_totp.ultimo_paso is 'Último intervalo de 30 segundos aceptado: un código no vale dos veces';

create table factor_llave (
  credencial bytea primary key,
  cuenta uuid not null references cuenta (id),
  publica bytea not null,
  contador bigint not null,
  transportes text[],
  nombre text not null,
  creada_en timestamptz not null,
  usada_en timestamptz
);
comment on table factor_llave is 'Llaves de acceso (WebAuthn)';
create index factor_llave_cuenta on factor_llave (cuenta);

create table codigo_respaldo (
  cuenta uuid not null references cuenta (id),
  huella bytea not null,
  creado_en timestamptz not null,
  usado_en timestamptz,
  primary key (cuenta, huella)
);

create table reto (
  huella bytea primary key,
  clase text not null check (clase in ('segundo_factor', 'llave_alta', 'llave_ingreso')),
  cuenta uuid references cuenta (id),
  reto text,
  intentos integer not null default 0,
  vence_en timestamptz not null,
  usado_en timestamptz
);
comment on table reto is 'Pasos a medias: la clave ya fue buena y falta el segundo factor, o una llave por registrar';

create table identidad_externa (
  emisor text not null,
  sujeto text not null,
  cuenta uuid not null references cuenta (id),
  creada_en timestamptz not null,
  primary key (emisor, sujeto)
);
comment on table identidad_externa is 'Cuenta que un proveedor de identidad (OIDC) reconoce; se une solo por correo verificado';

-- Sessions, sign-in history, brakes -------------------------------------------------------------------------------------

alter table sesion
  add column id uuid not null default gen_random_uuid(),
  add column via text not null default 'clave' check (via in ('clave', 'llave', 'oidc')),
  add column segundo_factor boolean not null default false,
  add column agente text,
  add column red text;
create unique index sesion_id on sesion (id);
comment on column sesion.red is 'Red desde la que se abrió: la dirección sin su último tramo';

create table ingreso (
  id uuid primary key,
  cuenta uuid references cuenta (id),
  en timestamptz not null,
  resultado text not null check (resultado in ('bien', 'clave', 'espera', 'segundo_factor', 'sin_nombramiento')),
  via text not null check (via in ('clave', 'llave', 'oidc')),
  agente text,
  red text,
  conocido boolean not null
);
comment on table ingreso is 'Historia de ingresos de cada cuenta, que su dueño ve';
create index ingreso_cuenta on ingreso (cuenta, en desc);

create table freno (
  clave bytea primary key,
  fallos integer not null,
  desde timestamptz not null,
  hasta timestamptz
);
create index freno_desde on freno (desde);
comment on table freno is 'Fallos recientes por correo y red, por red y por correo, bajo huella: existe también para correos sin cuenta';

create table dispositivo (
  huella bytea not null,
  cuenta uuid not null references cuenta (id),
  creado_en timestamptz not null,
  visto_en timestamptz not null,
  primary key (huella, cuenta)
);
comment on table dispositivo is 'Navegadores en los que la persona ya ingresó: los fallos de otros no los hacen esperar';
create index dispositivo_cuenta on dispositivo (cuenta);

-- Change of government --------------------------------------------------------------------------------------------------

create table fin_liderazgos (
  periodo integer primary key,
  fecha date not null,
  acto text not null,
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table fin_liderazgos is 'Día en que terminan los liderazgos de un periodo de gobierno, fijado por el administrador';

-- Seals over the chains -------------------------------------------------------------------------------------------------

create table auditoria_sello (
  n bigint primary key,
  en timestamptz not null,
  huella bytea not null,
  cabezas text not null
);
comment on table auditoria_sello is 'Cabezas de todas las cadenas en un momento; su huella entra en la cadena nacional';
