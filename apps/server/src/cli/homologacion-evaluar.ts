import { evaluarAsistente } from '@kpt/domain/homologacion'
import { type Comando, SALIDA } from './comando.ts'
import { prepararAsistente, rechazarLibro } from './homologacion-libros.ts'

export const homologacionEvaluar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- homologacion evaluar LIBRO.xlsx [--aprender OTRO.xlsx …]

Compara lo que propone «homologacion proponer» con los códigos que el libro trae, sobre las filas cuyo código está en el
catálogo: qué parte acierta el primer candidato y qué parte está entre los cinco, sin saber nada más («libre»), con el
sector conocido y con el programa conocido. Una fila sin candidatos cuenta como fallo.

Muestra {"metas", "libre": {"primero", "entreCinco"}, "sector": {…}, "programa": {…}}, fracciones entre 0 y 1.
Termina con 1 si falta un archivo; con 2 si un libro se rechazó, y entonces muestra {"hallazgos": […]}.`,
  correr: async (argumentos, consola) => {
    const preparado = await prepararAsistente(argumentos, consola)
    if ('rechazo' in preparado) return rechazarLibro(consola, preparado.rechazo)
    const { plan, asistente, catalogo } = preparado
    const codigos = new Set(catalogo.map((i) => i.codigo))
    consola.json(evaluarAsistente(asistente, plan, (indicador) => codigos.has(indicador)))
    return SALIDA.hecho
  },
}
