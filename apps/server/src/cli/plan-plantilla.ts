import { descargarPlantilla } from '../features/libros/index.ts'
import type { Comando } from './comando.ts'
import { escribirLibroDe, readPedidoLibro } from './libro-de-entidad.ts'

export const planPlantilla: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- plan plantilla --entidad CODIGO SALIDA.xlsx

Escribe la plantilla del plan de la entidad: las hojas de SisPT con su código, su nombre, su periodo y sus líneas,
listas del catálogo, ayudas en cada columna y los códigos bloqueados.

Muestra {"archivo", "bytes", "sha256"}.

Termina con 0 si se escribió, y con 1 si la entidad no existe o no se puede escribir el archivo.`,
  correr: (argumentos, consola) =>
    escribirLibroDe(readPedidoLibro(argumentos, false), consola, (lectura, { entidad }) =>
      descargarPlantilla(lectura, lectura.servicios.referencia, entidad),
    ),
}
