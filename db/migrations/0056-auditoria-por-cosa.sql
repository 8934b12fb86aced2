-- Two questions more of the list of acts that had to sort thousands of links: what happened to one thing, and one action in a department.

create index auditoria_actos_cosa on auditoria (cadena, sujeto, n) where accion <> 'reporte.valor';
create index auditoria_actos_departamento_accion on auditoria ((left(cadena, 2)), accion, en, cadena, n) where accion <> 'reporte.valor';
