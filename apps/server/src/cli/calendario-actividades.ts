import { enVigor } from '@kpt/domain/calendario'
import { relojDelSistema } from '../platform/clock.ts'
import {
  findCronogramaSemilla,
  OPCIONES_CUAL,
  readCual,
  readOpciones,
  rechazarSinCronograma,
} from './calendario-opciones.ts'
import { type Comando, SALIDA } from './comando.ts'

export const calendarioActividades: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- calendario actividades --instrumento seguimiento|gestionweb --vigencia AAAA

Muestra las actividades del cronograma, sin base de datos, como las dejó la última circular: su clave, su texto literal,
las clases y fechas que las abren y las cierran, y la circular que las fija.

Termina con 0; con 1 si falta una opción; con 2 si no hay ese cronograma, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const cual = readCual(readOpciones(argumentos, OPCIONES_CUAL))
    const cronograma = await findCronogramaSemilla(cual)
    if (!cronograma) return rechazarSinCronograma(consola, cual)
    const { filas } = enVigor(cronograma, relojDelSistema.ahora())
    consola.json({
      actividades: filas.map((fila) => ({
        clave: fila.clave,
        orden: fila.orden,
        corte: fila.corte,
        texto: fila.texto,
        responsable: fila.responsable,
        medio: fila.medio,
        clases: fila.clases,
        obligados: fila.obligados,
        apertura: fila.apertura,
        limite: fila.limite,
        trasLimite: fila.trasLimite,
        circular: fila.circular.numero,
      })),
    })
    return SALIDA.hecho
  },
}
