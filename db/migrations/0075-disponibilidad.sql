-- The availability record: every server says each minute that it attends, and how many requests it failed since it last said so. What nobody
-- beat is an outage, also after a power cut: nothing has to be written while the system is down. About 50 MB a year for each server.

create table latido (
  en timestamptz not null,
  servidor uuid not null,
  peticiones integer not null check (peticiones >= 0),
  fallas integer not null check (fallas between 0 and peticiones),
  primary key (en, servidor)
);
comment on table latido is 'Registro de disponibilidad: cada servidor dice cada minuto que atiende, con lo que recibió y lo que falló desde la vez anterior';

-- The outage that a contingency is granted for (R1.5).
create table medida_caida (
  numero text primary key references medida (numero),
  desde timestamptz not null,
  hasta timestamptz not null check (hasta > desde)
);
comment on table medida_caida is 'Caída del registro de disponibilidad en que se apoya una medida';

do $$
declare tabla text;
begin
  foreach tabla in array array['latido', 'medida_caida']
  loop
    execute format('create trigger %1$s_solo_anexar before update or delete on %1$I for each row execute function rechazar_cambio()', tabla);
    execute format('create trigger %1$s_no_vaciar before truncate on %1$I for each statement execute function rechazar_cambio()', tabla);
  end loop;
end $$;
