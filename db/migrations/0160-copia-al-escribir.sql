-- The copy that the circular orders is in every letter from the moment it is written: taking it out later was already refused, and so is leaving it
-- out (numeral 2, Circular 0009-4 de 2023; R5.1, R5.2).

create function oficio_con_copia() returns trigger language plpgsql as $$
begin
  if exists (
    select from copia_obligada c
    where c.desde <= (new.firmado_en at time zone 'America/Bogota')::date
      and (c.hasta is null or (new.firmado_en at time zone 'America/Bogota')::date <= c.hasta)
      and (c.instrumento is null or new.instrumento is null or c.instrumento = new.instrumento)
      and not (c.direccion = any (new.copia))
  ) then
    raise exception 'Un oficio va con copia a quien manda la circular' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger oficio_con_copia before insert on oficio for each row execute function oficio_con_copia();

-- What is put in the mail may leave on a later day than the letter was signed: while some act orders a copy, it carries an ordered address.
create function correo_de_oficio_con_copia() returns trigger language plpgsql as $$
declare dia date := (new.creado_en at time zone 'America/Bogota')::date;
begin
  if exists (select from copia_obligada c where c.desde <= dia and (c.hasta is null or dia <= c.hasta))
    and not exists (select from copia_obligada c where c.direccion = any (new.copia || new.para)) then
    raise exception 'Un oficio va con copia a quien manda la circular' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger correo_de_oficio_con_copia before insert on correo for each row
  when (new.clase in ('oficio.carta', 'oficio.sin_efecto', 'difusion.traslado'))
  execute function correo_de_oficio_con_copia();
