// Columns of the files of the radar.
import { PRONOSTICOS } from '@kpt/domain/calendario'
import { NOMBRES_MEDIO_LLAMADA, NOMBRES_PRONOSTICO, NOMBRES_RESULTADO_LLAMADA } from '@kpt/textos'
import type { Columna } from '@kpt/textos/libro'
import type { DepartamentoDelRadar, FilaRadar } from './tipos.ts'

export const COLUMNAS_DEPARTAMENTOS: Columna<DepartamentoDelRadar>[] = [
  { titulo: 'Código', valor: (d) => d.codigo },
  { titulo: 'Departamento', valor: (d) => d.nombre },
  { titulo: 'Entidades obligadas', numero: true, valor: (d) => d.cuenta.entidades },
  { titulo: 'Ya enviaron', numero: true, valor: (d) => d.cuenta.enviaron },
  ...PRONOSTICOS.map((p) => ({
    ...{ titulo: NOMBRES_PRONOSTICO[p], numero: true },
    valor: (d: DepartamentoDelRadar) => d.cuenta.pronosticos[p],
  })),
  { titulo: 'Por llamar', numero: true, valor: (d) => d.cuenta.llamar },
]

export const COLUMNAS_ENTIDADES: Columna<FilaRadar>[] = [
  { titulo: 'Código', valor: (f) => f.entidad.codigo },
  { titulo: 'Entidad', valor: (f) => f.entidad.nombre },
  { titulo: 'Departamento', valor: (f) => f.entidad.departamentoNombre },
  { titulo: 'Pronóstico', valor: (f) => NOMBRES_PRONOSTICO[f.pronostico] },
  { titulo: 'Hay que llamar', valor: (f) => (f.llamar ? 'Sí' : 'No') },
  { titulo: 'Límite', valor: (f) => f.limite },
  { titulo: 'Días hábiles que quedan', numero: true, valor: (f) => f.restantes },
  { titulo: 'Metas que piden respuesta', numero: true, valor: (f) => f.requeridas },
  { titulo: 'Metas respondidas', numero: true, valor: (f) => f.completas },
  { titulo: 'Metas que faltan', numero: true, valor: (f) => f.faltan },
  { titulo: 'Respondidas en la ventana', numero: true, valor: (f) => f.ganadas },
  { titulo: 'Días hábiles de la ventana', numero: true, valor: (f) => f.dias },
  { titulo: 'Metas que faltarían el último día', numero: true, valor: (f) => f.faltarian },
  { titulo: 'Última entrada', valor: (f) => f.ultima },
  { titulo: 'Usuario líder', valor: (f) => f.lider?.nombre },
  { titulo: 'Correo del usuario líder', valor: (f) => f.lider?.correo },
  { titulo: 'Teléfono de la entidad', valor: (f) => f.telefono },
  { titulo: 'Última comunicación', valor: (f) => f.llamada?.en },
  { titulo: 'Medio', valor: (f) => f.llamada && NOMBRES_MEDIO_LLAMADA[f.llamada.medio] },
  { titulo: 'La hizo', valor: (f) => f.llamada?.autor.nombre },
  { titulo: 'Con quién', valor: (f) => f.llamada?.con },
  { titulo: 'Qué dijo', valor: (f) => f.llamada && NOMBRES_RESULTADO_LLAMADA[f.llamada.resultado] },
  { titulo: 'Nota', valor: (f) => f.llamada?.nota },
]
