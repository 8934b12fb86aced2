-- Acts of DNP that move dates for somebody without touching the cronograma (R1.5).
-- Nothing here is ever changed: it is what a mayor or a judge is shown.

create table medida (
  numero text primary key check (numero ~ '^ME-\d{4}-\d{6}$'),
  clase text not null check (clase in ('excepcion', 'contingencia', 'apertura_anticipada', 'terminacion_anticipada')),
  efecto text not null check (efecto in ('amplia', 'recibe', 'abre', 'termina')),
  alcance text not null check (alcance in ('entidad', 'departamento', 'pais')),
  entidad text references entidad (codigo),
  documento text not null check (documento <> ''),
  acto_fecha date not null,
  motivo text not null check (motivo <> ''),
  pide_organismo text,
  pide_persona text,
  avala_organismo text,
  avala_persona text,
  concede_organismo text not null,
  concede_persona text not null,
  por uuid not null references cuenta (id),
  en timestamptz not null,
  check ((alcance = 'pais') = (entidad is null)),
  check (alcance <> 'departamento' or length(entidad) = 2),
  check ((pide_organismo is null) = (pide_persona is null)),
  check ((avala_organismo is null) = (avala_persona is null))
);
comment on table medida is 'Actos del DNP que mueven fechas para alguien sin tocar el cronograma: excepción, contingencia, apertura y terminación anticipadas';
comment on column medida.entidad is 'Código de la entidad o del departamento al que alcanza; nulo si alcanza a todo el país';
comment on column medida.en is 'Desde cuándo se conoce: el instante en que se concedió aquí';

create table medida_fila (
  numero text not null references medida (numero),
  instrumento text not null,
  vigencia integer not null,
  actividad text not null,
  fecha date not null,
  primary key (numero, instrumento, vigencia, actividad),
  foreign key (instrumento, vigencia, actividad) references actividad
);
comment on table medida_fila is 'Filas de cronogramas que una medida toca, con la fecha que cada una recibe';
create index medida_fila_cronograma on medida_fila (instrumento, vigencia);

do $$
declare tabla text;
begin
  foreach tabla in array array['medida', 'medida_fila']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
  foreach tabla in array array['medida', 'medida_fila']
  loop
    execute format('create trigger marca_normas after insert on %I for each statement execute function marcar_normas()', tabla);
  end loop;
end $$;
