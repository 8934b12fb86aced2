import { leerPlanIndicativo } from '@kpt/domain/planes'
import { escribirPlan } from '../features/libros/index.ts'
import { leerLibro } from '../platform/spreadsheet/index.ts'
import { entradaYSalida, guardar } from './argumentos.ts'
import { readNombresSemilla } from './catalogo-semilla.ts'
import { type Comando, SALIDA } from './comando.ts'
import { readNombreEntidad } from './entidad-semilla.ts'
import { readFuentesSemilla } from './fuentes-semilla.ts'
import { hallazgoJson, mostrarRechazo, rechazoJson } from './plan-json.ts'

export const planEscribir: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan escribir ENTRADA.xlsx SALIDA.xlsx

Lee el libro del Plan Indicativo y lo escribe otra vez con la forma que exporta SisPT, sin base de datos: sirve para
comprobar que lo que se escribe se vuelve a leer igual. Los nombres de sectores, programas, productos e indicadores
son los del Catálogo Programático del proyecto.

Muestra {"entidad", "metas", "archivo", "bytes", "sha256", "hallazgos"}: los hallazgos son los del libro que se leyó.

Termina con 0 si se escribió; con 1 si falta un archivo; con 2 si el libro se rechazó, y entonces muestra
{"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const { entrada, salida } = await entradaYSalida(argumentos)
    const lectura = await leerLibro(entrada)
    if (lectura.tipo === 'rechazado') return mostrarRechazo(consola, [rechazoJson(lectura.codigo, lectura.detalles)])
    const fuentes = await readFuentesSemilla()
    const { plan, hallazgos } = leerPlanIndicativo(lectura.libro, fuentes)
    const dichos = hallazgos.map(hallazgoJson)
    if (plan === null) return mostrarRechazo(consola, dichos)
    const nombreEntidad = await readNombreEntidad(plan.entidad)
    const escrito = await guardar(
      salida,
      escribirPlan(plan, { nombreEntidad, fuentes, nombres: await readNombresSemilla() }),
    )
    consola.json({ entidad: plan.entidad, metas: plan.metas.length, ...escrito, hallazgos: dichos })
    return SALIDA.hecho
  },
}
