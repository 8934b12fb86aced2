// Columns of the file of those that have not sent.
import { NOMBRES_RESULTADO_LLAMADA } from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'
import type { FilaSinEnviar } from './sin-enviar.tsx'

export const COLUMNAS_SIN_ENVIAR: readonly Columna<FilaSinEnviar>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Límite', tipo: 'fecha', valor: (f) => f.limite },
  { titulo: 'Días después del límite', numero: true, valor: (f) => f.dias },
  { titulo: 'Usuario líder', valor: (f) => f.lider?.nombre ?? null },
  { titulo: 'Correo', valor: (f) => f.lider?.correo ?? null },
  { titulo: 'Teléfono', valor: (f) => f.telefono },
  { titulo: 'A cargo de', valor: (f) => f.asignado?.nombre ?? null },
  { titulo: 'Último contacto', tipo: 'instante', valor: (f) => f.contacto?.en ?? null },
  { titulo: 'Qué dijo', valor: (f) => (f.contacto ? NOMBRES_RESULTADO_LLAMADA[f.contacto.resultado] : null) },
]
