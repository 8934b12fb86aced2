-- Requests for help to DNP's desk (numerales 2.b and 4, Circular 0009-4 de 2023): who asks, about what, and everything said since. What was said is
-- only added; the row of the request keeps where it stands.

create table ayuda_categoria (
  codigo text primary key,
  orden smallint not null,
  nombre text not null,
  explica text not null,
  de_gobernacion boolean not null,
  desde date not null,
  hasta date,
  check (hasta is null or hasta >= desde)
);
comment on table ayuda_categoria is 'Asuntos sobre los que se pide ayuda, y cuándo rige cada uno';
comment on column ayuda_categoria.de_gobernacion is 'Suele ser asunto de la gobernación: a la mesa del DNP se le sugiere trasladarlo';
insert into ayuda_categoria (codigo, orden, nombre, explica, de_gobernacion, desde) values
  ('ingreso', 1, 'Ingreso y usuario líder', 'Contraseña, segundo paso, cambio de usuario líder, delegados y equipo.', false, '2020-01-01'),
  ('plazos', 2, 'Plazos y circulares', 'Qué fecha rige, excepciones y medidas.', false, '2020-01-01'),
  ('plan', 3, 'Plan Indicativo', 'Cargar o corregir el plan, finalizar el PI, el documento y su acto.', false, '2020-01-01'),
  ('homologacion', 4, 'Homologación y Catálogo', 'Indicadores, códigos inactivos y metas sin equivalente.', false, '2020-01-01'),
  ('reporte', 5, 'Reporte de avance', 'Registrar, validar y enviar un corte de seguimiento o de GESTIONWEB.', false, '2020-01-01'),
  ('revision', 6, 'Revisión y ajustes', 'Lo que pidió quien revisa, sus plazos y cómo responder.', true, '2020-01-01'),
  ('falla', 7, 'Algo no funciona', 'Una pantalla que falla, un archivo que no entra, un correo que no llega.', false, '2020-01-01'),
  ('otro', 8, 'Otro asunto', 'Lo que no está en los anteriores.', false, '2020-01-01');

create table ayuda (
  numero text primary key check (numero ~ '^AY-\d{4}-\d{6}$'),
  id uuid not null,
  pide uuid not null references cuenta (id),
  persona text not null,
  organismo text not null,
  entidad text references entidad (codigo),
  instrumento text,
  vigencia smallint,
  corte smallint,
  categoria text not null references ayuda_categoria (codigo),
  asunto text not null check (char_length(asunto) between 3 and 120),
  ruta text not null check (char_length(ruta) <= 500),
  problema text check (char_length(problema) <= 200),
  departamento text references entidad (codigo),
  estado text not null check (estado in ('abierta', 'en_atencion', 'espera_datos', 'respondida', 'cerrada')),
  asignada uuid references cuenta (id),
  calificacion text check (calificacion in ('si', 'en_parte', 'no')),
  sucesos integer not null check (sucesos > 0),
  pedida_en timestamptz not null,
  espera_desde timestamptz not null,
  estado_en timestamptz not null,
  check ((instrumento is null) = (vigencia is null) and (vigencia is null) = (corte is null)),
  check (instrumento is null or entidad is not null),
  unique (pide, id)
);
comment on table ayuda is 'Solicitudes de ayuda a la mesa del DNP; el estado es el último de ayuda_suceso';
comment on column ayuda.id is 'Lo hace el navegador: la misma solicitud enviada dos veces es una';
comment on column ayuda.organismo is 'A nombre de quién se pidió, como se llamaba ese día';
comment on column ayuda.ruta is 'Pantalla desde la que se pidió';
comment on column ayuda.problema is 'Último problema que vio la persona: su código y su referencia';
comment on column ayuda.departamento is 'Gobernación a la que el DNP la trasladó; nulo: la tiene el DNP';
comment on column ayuda.espera_desde is 'Desde cuándo espera a la mesa que la tiene';
create index ayuda_pide on ayuda (pide, pedida_en desc);
create index ayuda_mesa on ayuda (estado, departamento);
create index ayuda_estado on ayuda (estado_en desc);
create index ayuda_reporte on ayuda (entidad, instrumento, vigencia, corte) where instrumento is not null;

create table ayuda_suceso (
  numero text not null references ayuda (numero) deferrable initially deferred,
  n integer not null check (n > 0),
  id uuid not null,
  acto text not null check (acto in ('pedir', 'agregar', 'reabrir', 'calificar', 'desistir', 'tomar', 'responder', 'pedir_datos',
    'trasladar', 'devolver', 'cerrar')),
  parte text not null check (parte in ('persona', 'dnp', 'gobernacion')),
  estado text not null,
  organismo text not null,
  persona text not null,
  por uuid not null references cuenta (id),
  texto text check (char_length(texto) <= 4000),
  en timestamptz not null,
  primary key (numero, n),
  unique (numero, id)
);
comment on table ayuda_suceso is 'Lo que se dijo y se hizo en cada solicitud de ayuda, lo primero primero';

create table ayuda_nota (
  numero text not null references ayuda (numero),
  id uuid not null,
  cuerpo text not null,
  persona text not null,
  por uuid not null references cuenta (id),
  texto text not null check (char_length(texto) between 1 and 2000),
  en timestamptz not null,
  primary key (numero, id)
);
comment on table ayuda_nota is 'Notas de la mesa sobre una solicitud de ayuda: las lee solo esa mesa';
comment on column ayuda_nota.cuerpo is 'De qué mesa: código del departamento, o dnp';
create index ayuda_nota_numero on ayuda_nota (numero, cuerpo, en);

create table ayuda_archivo (
  id uuid primary key,
  numero text not null references ayuda (numero),
  nombre text not null,
  tipo text not null,
  bytes bigint not null check (bytes > 0),
  sha256 bytea not null check (length(sha256) = 32),
  antivirus text not null check (antivirus in ('limpio', 'sin_revisar')),
  persona text not null,
  por uuid not null references cuenta (id),
  en timestamptz not null
);
comment on table ayuda_archivo is 'Adjuntos de una solicitud de ayuda, de quien la pidió o de la mesa';
create index ayuda_archivo_numero on ayuda_archivo (numero, en);

do $$
declare tabla text;
begin
  foreach tabla in array array['ayuda_suceso', 'ayuda_nota', 'ayuda_archivo']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
