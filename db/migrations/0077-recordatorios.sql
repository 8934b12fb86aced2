-- Reminders: which were sent, of what and to whom; the days before a limit on which they go out; what each gobernación was told (R1, R5.3).
-- A reminder and its letter are written in one transaction: the key of the row is what makes it one.

create table recordatorio (
  entidad text not null references entidad (codigo),
  instrumento text not null,
  vigencia integer not null,
  corte smallint not null,
  actividad text not null,
  ronda integer not null check (ronda >= 0),
  clave text not null check (clave <> ''),
  escrito boolean not null,
  clase text not null check (clase in ('apertura', 'faltan', 'ultimo_dia', 'reapertura', 'vencido')),
  destino text not null check (destino in ('lider', 'oficial', 'nadie')),
  limite date not null,
  correo text references correo (clave),
  en timestamptz not null,
  primary key (entidad, instrumento, vigencia, corte, actividad, ronda, clave, escrito),
  foreign key (instrumento, vigencia, actividad) references actividad,
  check (escrito = (correo is not null)),
  check (escrito = (destino <> 'nadie'))
);
comment on table recordatorio is 'Recordatorios de plazos, uno por entidad, fila del cronograma y clave: el mismo no se escribe dos veces';
comment on column recordatorio.ronda is 'Solicitud de ajustes de que trata; 0 si trata del reporte';
comment on column recordatorio.clave is 'Qué recordatorio es (faltan-5/2026-04-15): otro límite hace otros';
comment on column recordatorio.escrito is 'Falso si no había a quién escribirle: si lo hay después, se escribe y queda otra fila';
comment on column recordatorio.limite is 'Último día que regía cuando se escribió';
create index recordatorio_en on recordatorio (en desc);

create table aviso_dias (
  id uuid primary key,
  instrumento text check (instrumento in ('seguimiento', 'gestionweb')),
  n integer not null check (n > 0),
  dias integer[] check (cardinality(dias) > 0),
  por uuid not null references cuenta (id),
  en timestamptz not null,
  unique nulls not distinct (instrumento, n)
);
comment on table aviso_dias is 'Días hábiles antes de un límite en que se recuerda. Cada cambio es una fila nueva y cuenta la última';
comment on column aviso_dias.instrumento is 'Nulo: toda la instalación. Lo propio de un instrumento vale antes';
comment on column aviso_dias.dias is 'Nulo: se retira lo que había';

create table resumen_gobernacion (
  departamento text not null references entidad (codigo) check (length(departamento) = 2),
  dia date not null,
  contado text not null,
  correo text not null references correo (clave),
  en timestamptz not null,
  primary key (departamento, dia)
);
comment on table resumen_gobernacion is 'Resumen de plazos que se le escribió a una gobernación: a lo sumo uno al día';
comment on column resumen_gobernacion.contado is 'Dónde estaba cada entidad en cada fila cuando se contó, en JSON canónico: solo lo que cambia desde ahí es novedad';

do $$
declare tabla text;
begin
  foreach tabla in array array['recordatorio', 'aviso_dias', 'resumen_gobernacion']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
