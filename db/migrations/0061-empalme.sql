-- Change of government: each writing of the day on which leaderships end is a row of its own; what was decided for each entity on that day,
-- and which reminders were written. Nobody had written a day under the former table, which kept only one.

drop table fin_liderazgos;
create table fin_liderazgos (
  id uuid primary key,
  periodo integer not null references periodo_gobierno (desde),
  entidad text references entidad (codigo),
  n integer not null check (n > 0),
  fecha date,
  acto text not null check (acto <> ''),
  por uuid not null references cuenta (id),
  en timestamptz not null,
  unique nulls not distinct (periodo, entidad, n)
);
comment on table fin_liderazgos is 'Día en que terminan los liderazgos de un periodo de gobierno. Cada cambio es una fila nueva y cuenta la última';
comment on column fin_liderazgos.entidad is 'Nula: todo el país. La fecha propia de una entidad vale antes que la nacional';
comment on column fin_liderazgos.fecha is 'Último día, que cuenta entero. Nula: se retira la que había';
create trigger fin_liderazgos_solo_anexar before update or delete on fin_liderazgos for each row execute function rechazar_cambio();
create trigger fin_liderazgos_no_vaciar before truncate on fin_liderazgos for each statement execute function rechazar_cambio();

create table empalme_cierre (
  periodo integer not null references periodo_gobierno (desde),
  entidad text not null references entidad (codigo),
  destino text not null check (destino in ('termina', 'solo_avisa')),
  liderazgo uuid references nombramiento (id),
  pendientes text[] not null,
  en timestamptz not null,
  primary key (periodo, entidad)
);
comment on table empalme_cierre is 'Lo que pasó con el liderazgo de cada entidad el día en que terminó su gobierno: se decide una sola vez';
comment on column empalme_cierre.liderazgo is 'Quien lideraba; nulo si no había nadie';
comment on column empalme_cierre.pendientes is 'Obligaciones abiertas que lo mantuvieron';
create trigger empalme_cierre_solo_anexar before update or delete on empalme_cierre for each row execute function rechazar_cambio();

create table empalme_recordatorio (
  nombramiento uuid not null references nombramiento (id),
  fecha date not null,
  dias integer not null,
  en timestamptz not null,
  primary key (nombramiento, fecha, dias)
);
comment on table empalme_recordatorio is 'Recordatorios escritos a quien lidera antes de que termine su gobierno: uno por fecha y antelación';
