-- Holidays that an administrator registers beside those of the laws: a day more, or a rule switched off and on again (R1.4).
-- Facts are added and never changed: what was known on a day can always be said.

create table festivo_hecho (
  clase text not null check (clase in ('dia', 'regla')),
  fecha date,
  regla text,
  aplica boolean not null,
  motivo text not null check (motivo <> ''),
  cita text not null check (cita <> ''),
  por uuid not null references cuenta (id),
  en timestamptz not null,
  n bigint generated always as identity primary key,
  check ((clase = 'dia') = (fecha is not null)),
  check ((clase = 'regla') = (regla is not null))
);
comment on table festivo_hecho is 'Lo que quien administra registra sobre los festivos: un día que se agrega o se retira, o un festivo de ley que se apaga o se enciende';
comment on column festivo_hecho.regla is 'Clave del festivo de ley, cuando el hecho es sobre él';
comment on column festivo_hecho.cita is 'Acto que lo dispone';
comment on column festivo_hecho.en is 'Desde cuándo se conoce: el instante en que se registró aquí';

create trigger festivo_hecho_solo_anexar before update or delete on festivo_hecho for each row execute function rechazar_cambio();
create trigger festivo_hecho_no_vaciar before truncate on festivo_hecho for each statement execute function rechazar_cambio();
create trigger marca_normas after insert on festivo_hecho for each statement execute function marcar_normas();
