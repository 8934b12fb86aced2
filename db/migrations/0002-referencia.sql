-- Reference data: territory, duties, catalogue, funding sources, calendars and parameters. Loaded from db/seed; each row cites its source.

create table semilla (
  archivo text primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  cargada_en timestamptz not null default now()
);
comment on table semilla is 'Archivos de db/seed ya cargados; el mismo contenido no se carga dos veces';

create table cita (
  clave text primary key,
  texto text not null,
  direccion text
);
comment on table cita is 'Fuentes públicas de los datos de referencia: norma, acto o publicación';

-- Territory ---------------------------------------------------------------------------------------------------------

create table entidad (
  codigo text primary key check (codigo ~ '^(\d{2}|\d{5})$'),
  nombre text not null,
  tipo text not null check (tipo in ('departamento', 'municipio', 'isla', 'area_no_municipalizada')),
  departamento text not null references entidad,
  latitud numeric,
  longitud numeric,
  distrito boolean not null,
  desde date,
  primer_gobierno date,
  hasta date,
  cita text not null references cita,
  check ((tipo = 'departamento') = (codigo = departamento)),
  check (left(codigo, 2) = departamento)
);
create index entidad_departamento on entidad (departamento, tipo);
comment on table entidad is 'Entidades del territorio con su código DANE';
comment on column entidad.departamento is 'Departamento al que pertenece; el propio código en un departamento';
comment on column entidad.desde is 'Creación; nulo si es anterior a todo cronograma registrado';
comment on column entidad.primer_gobierno is 'Elección del primer alcalde de un municipio nuevo';
comment on column entidad.hasta is 'Extinción; nulo mientras exista';

create table grupo_mdm (
  entidad text not null references entidad,
  desde integer not null,
  hasta integer not null check (hasta >= desde),
  grupo text not null check (grupo in ('C', 'G1', 'G2', 'G3', 'G4', 'G5')),
  cita text not null references cita,
  primary key (entidad, desde)
);
comment on table grupo_mdm is 'Grupo de capacidades iniciales de la Medición de Desempeño Municipal, por periodo de vigencias';

create table categoria (
  entidad text not null references entidad,
  vigencia integer not null,
  categoria text not null check (categoria in ('ESP', '1', '2', '3', '4', '5', '6')),
  cita text not null references cita,
  primary key (entidad, vigencia)
);
comment on table categoria is 'Categoría presupuestal de la Ley 617 de 2000, por vigencia';

create table poblacion (
  entidad text not null references entidad,
  anio integer not null,
  habitantes integer not null check (habitantes >= 0),
  cita text not null references cita,
  primary key (entidad, anio)
);
comment on table poblacion is 'Población proyectada por el DANE';

create table focalizacion (
  entidad text not null references entidad,
  programa text not null check (programa in ('pdet', 'zomac')),
  subregion text,
  desde date not null,
  hasta date,
  cita text not null references cita,
  primary key (entidad, programa, desde)
);
comment on table focalizacion is 'Municipios de los programas con enfoque territorial (PDET) y de las zonas más afectadas (ZOMAC)';

-- Duties ------------------------------------------------------------------------------------------------------------

create table obligacion (
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  tipo text check (tipo in ('departamento', 'municipio', 'isla', 'area_no_municipalizada')),
  entidad text references entidad,
  desde integer not null,
  hasta integer,
  obligado boolean not null,
  revisor text check (revisor in ('gobernacion', 'dnp')),
  reporta_por text references entidad,
  motivo text not null,
  cita text not null references cita,
  unique nulls not distinct (instrumento, tipo, entidad, desde),
  check (num_nonnulls(tipo, entidad) = 1),
  check (obligado = (revisor is not null))
);
comment on table obligacion is 'Quién reporta cada instrumento y quién lo revisa: reglas por tipo y excepciones por entidad, por vigencia';
comment on column obligacion.reporta_por is 'Entidad que reporta en su lugar';

create table periodo_gobierno (
  desde integer primary key,
  hasta integer not null check (hasta >= desde),
  posesion date not null,
  plan_hasta date not null check (plan_hasta > posesion),
  cita text not null references cita
);
comment on table periodo_gobierno is 'Periodos de gobierno: posesión y fecha hacia la cual el plan debe estar adoptado';

-- Catálogo Programático ---------------------------------------------------------------------------------------------

create table catalogo_version (
  version text primary key,
  nombre text not null,
  desde date not null,
  hasta date,
  cita text not null references cita
);
comment on table catalogo_version is 'Versiones del Catálogo Programático de la Inversión; una versión nunca se altera';

create table catalogo_sector (
  version text not null references catalogo_version,
  codigo text not null check (codigo ~ '^\d{2}$'),
  nombre text not null,
  primary key (version, codigo)
);
comment on table catalogo_sector is 'Sectores de inversión';

create table catalogo_programa (
  version text not null,
  codigo text not null check (codigo ~ '^\d{4}$'),
  sector text not null check (left(codigo, 2) = sector),
  nombre text not null,
  primary key (version, codigo),
  foreign key (version, sector) references catalogo_sector
);
comment on table catalogo_programa is 'Programas de cada sector';

create table catalogo_producto (
  version text not null,
  codigo text not null check (codigo ~ '^\d{7}$'),
  programa text not null check (left(codigo, 4) = programa),
  nombre text not null,
  primary key (version, codigo),
  foreign key (version, programa) references catalogo_programa
);
comment on table catalogo_producto is 'Productos de cada programa';

create table catalogo_indicador (
  version text not null,
  codigo text not null check (codigo ~ '^\d{9}$'),
  producto text not null check (left(codigo, 7) = producto),
  nombre text not null,
  unidad text not null,
  principal boolean not null,
  primary key (version, codigo),
  foreign key (version, producto) references catalogo_producto
);
comment on table catalogo_indicador is 'Indicadores de producto; el principal termina en 00';

-- Funding sources ---------------------------------------------------------------------------------------------------

create table fuente_lista (
  ambito text not null check (ambito in ('municipal', 'departamental')),
  desde integer not null,
  hasta integer not null check (hasta >= desde),
  nota text,
  cita text not null references cita,
  primary key (ambito, desde)
);
comment on table fuente_lista is 'Listas de fuentes de financiación por ámbito y periodo de vigencias';

create table fuente (
  ambito text not null,
  desde integer not null,
  clave text not null check (clave ~ '^[a-z][a-z0-9_]*$'),
  orden integer not null,
  nombre text not null,
  grupo text not null,
  encabezados text[] not null,
  primary key (ambito, desde, clave),
  unique (ambito, desde, orden),
  foreign key (ambito, desde) references fuente_lista
);
comment on table fuente is 'Fuentes de una lista';
comment on column fuente.encabezados is 'Textos con que los libros nombran la columna, sin la vigencia';

-- Calendars ---------------------------------------------------------------------------------------------------------

create table circular (
  clave text primary key,
  numero text not null,
  fecha date not null,
  asunto text,
  expide text not null,
  firma text,
  disponible boolean not null,
  documento_sha256 text check (documento_sha256 ~ '^[0-9a-f]{64}$'),
  demostracion boolean not null,
  unique (numero, fecha),
  unique (clave, demostracion)
);
comment on table circular is 'Circulares que fijan o modifican cronogramas';
comment on column circular.disponible is 'Falso cuando solo consta que existió y su texto no está en este archivo';
comment on column circular.demostracion is 'Circular de demostración, sin valor legal';

create table cronograma (
  instrumento text not null check (instrumento in ('seguimiento', 'gestionweb')),
  vigencia integer not null check (vigencia between 1994 and 2200),
  politica text not null check (politica in ('literal', 'dia_habil_siguiente')),
  demostracion boolean not null,
  primary key (instrumento, vigencia),
  unique (instrumento, vigencia, demostracion)
);
comment on table cronograma is 'Calendario de un instrumento y una vigencia';
comment on column cronograma.politica is 'Qué se hace con un límite en día no hábil; literal: se deja donde está';

create table cronograma_acto (
  instrumento text not null,
  vigencia integer not null,
  circular text not null,
  demostracion boolean not null,
  numeral text not null,
  efecto text not null check (efecto in ('fija', 'sustituye', 'modifica')),
  retira text[] not null default '{}',
  primary key (instrumento, vigencia, circular),
  foreign key (instrumento, vigencia, demostracion) references cronograma (instrumento, vigencia, demostracion),
  foreign key (circular, demostracion) references circular (clave, demostracion)
);
comment on table cronograma_acto is 'Lo que cada circular hace a un cronograma; nada se sobrescribe';
comment on column cronograma_acto.efecto is 'fija: lo establece; sustituye: cambia el numeral entero; modifica: solo las filas que nombra';
comment on column cronograma_acto.retira is 'Claves de las actividades que una modificación suprime';
comment on column cronograma_acto.demostracion is 'Impide que una circular de demostración toque un cronograma legal, y al revés';

create table corte (
  instrumento text not null,
  vigencia integer not null,
  numero integer not null check (numero > 0),
  clase text not null check (clase in ('primer_corte', 'corte_parcial', 'corte_definitivo', 'unico')),
  fecha_datos date not null,
  primary key (instrumento, vigencia, numero),
  foreign key (instrumento, vigencia) references cronograma
);
comment on table corte is 'Cortes de un cronograma, numerados por su orden';
comment on column corte.fecha_datos is 'Fecha a la que se refieren los datos; no es el límite para reportarlos';

create table actividad (
  instrumento text not null,
  vigencia integer not null,
  clave text not null check (clave ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  primary key (instrumento, vigencia, clave),
  foreign key (instrumento, vigencia) references cronograma
);
comment on table actividad is 'Actividades de un cronograma; la clave se conserva entre circulares';

create table actividad_version (
  instrumento text not null,
  vigencia integer not null,
  circular text not null,
  clave text not null,
  orden integer not null,
  item text,
  texto text not null,
  responsable text not null,
  medio text not null,
  texto_limite text not null,
  clases text[] not null check (cardinality(clases) > 0 and clases <@ array['publicacion', 'apertura', 'reporte',
    'verificacion', 'revision', 'ajustes', 'soporte', 'revision_selectiva', 'cierre']),
  obligados text[] not null check (obligados <@ array['municipio', 'distrito', 'departamento', 'dnp']),
  corte integer,
  apertura date,
  limite date not null check (limite >= apertura),
  tras_limite text not null check (tras_limite in ('recibe', 'cierra')),
  primary key (instrumento, vigencia, circular, clave),
  unique (instrumento, vigencia, circular, orden),
  foreign key (instrumento, vigencia, circular) references cronograma_acto,
  foreign key (instrumento, vigencia, clave) references actividad,
  foreign key (instrumento, vigencia, corte) references corte
);
comment on table actividad_version is 'Fila de un cronograma tal como la dejó una circular: texto literal y campos que abren y cierran';
comment on column actividad_version.item is 'Número literal de la fila; nulo cuando la circular no lo trae';
comment on column actividad_version.texto_limite is 'Texto literal de la columna de fecha límite';
comment on column actividad_version.apertura is 'Nulo cuando la circular no fija apertura';
comment on column actividad_version.tras_limite is 'recibe: se acepta tarde hasta el cierre del cronograma; cierra: no se recibe más';

-- Parameters --------------------------------------------------------------------------------------------------------

create table semaforo (
  version text primary key,
  desde integer not null,
  hasta integer,
  cita text not null references cita
);
comment on table semaforo is 'Escalas de avance de una vigencia cerrada, por vigencia';

create table semaforo_tramo (
  version text not null references semaforo,
  orden integer not null,
  codigo text not null check (codigo ~ '^[a-z][a-z_]*$'),
  nombre text not null,
  menor_que numeric,
  primary key (version, orden),
  unique (version, codigo)
);
comment on table semaforo_tramo is 'Tramos de una escala, de menor a mayor';
comment on column semaforo_tramo.menor_que is 'Porcentaje en que termina el tramo, excluido; nulo en el último';

create table metodologia (
  version text primary key,
  desde integer not null,
  hasta integer,
  base_financiera text not null check (base_financiera in ('comprometido', 'obligado', 'pagado')),
  tope_promedio numeric,
  tope_financiero numeric,
  fuentes_excluidas text[] not null,
  semaforo text not null references semaforo,
  cita text not null references cita
);
comment on table metodologia is 'Parámetros del seguimiento, por vigencia; cada reporte enviado nombra la suya';
comment on column metodologia.base_financiera is 'Momento del gasto que se divide por lo programado';
comment on column metodologia.tope_promedio is 'Tope de la razón física de una meta antes de promediarla; nulo: sin tope';
comment on column metodologia.tope_financiero is 'Tope de la razón financiera; nulo: sin tope';
comment on column metodologia.fuentes_excluidas is 'Fuentes que no entran en el avance financiero de la vigencia';
