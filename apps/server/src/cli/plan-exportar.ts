import { exportarPlan } from '../features/libros/index.ts'
import type { Comando } from './comando.ts'
import { escribirLibroDe, readPedidoLibro } from './libro-de-entidad.ts'

export const planExportar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan exportar --entidad CODIGO [--version N] SALIDA.xlsx

Escribe el plan de la entidad como el libro de Excel que exporta SisPT: su versión actual, o la que se pida.

Muestra {"archivo", "bytes", "sha256"}.

Termina con 0 si se escribió; con 1 si la entidad no existe o no se puede escribir el archivo; con 2 si no tiene plan
o no tiene esa versión, y entonces muestra {"hallazgos": […]}.`,
  correr: (argumentos, consola) =>
    escribirLibroDe(readPedidoLibro(argumentos, true), consola, (lectura, { entidad, version }) =>
      exportarPlan(lectura, lectura.servicios.referencia, entidad, version ?? undefined),
    ),
}
