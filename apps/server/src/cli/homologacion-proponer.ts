import { CONOCIDOS, metasPorHomologar } from '@kpt/domain/homologacion'
import { type Comando, SALIDA } from './comando.ts'
import { prepararAsistente, rechazarLibro } from './homologacion-libros.ts'

export const homologacionProponer: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- homologacion proponer LIBRO.xlsx [--aprender OTRO.xlsx …]

Propone para cada meta del libro hasta cinco indicadores del Catálogo Programático, del más al menos probable, sin base
de datos. De la meta solo lee el texto de la entidad, la unidad y la línea; en «sector» también el código del sector y
en «programa» también el del programa: si la celda está en blanco, esa lista va vacía. Los códigos y nombres de producto
y de indicador, Principal y ODS no se leen. Con --aprender aprende de planes ya homologados; el mismo plan, repetido
entre ellos, no se usa.

Muestra {"metas": [{"codigoSispt", "libre": [], "sector": [], "programa": []}]}.
Termina con 1 si falta un archivo; con 2 si un libro se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const preparado = await prepararAsistente(argumentos, consola)
    if ('rechazo' in preparado) return rechazarLibro(consola, preparado.rechazo)
    const { plan, asistente } = preparado
    const metas = metasPorHomologar(plan)
    const propuestas = CONOCIDOS.map((conocido) => asistente.proponer(metas, conocido))
    consola.json({
      metas: plan.metas.map(({ codigoSispt }, i) => ({
        codigoSispt,
        ...Object.fromEntries(CONOCIDOS.map((c, k) => [c, (propuestas[k]?.[i] ?? []).map((p) => p.codigo)])),
      })),
    })
    return SALIDA.hecho
  },
}
