import { verificarMuestra } from '@kpt/domain/revision'
import { FALLAS_MUESTRA } from '@kpt/textos'
import { digerir, eslabonar } from '../platform/audit/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, SALIDA } from './comando.ts'
import { leerJson } from './leer-json.ts'

const TOPE = 16 * 1_048_576

export const muestraVerificar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- muestra verificar ARCHIVO

ARCHIVO es el JSON que se descarga de la página pública de una muestra para revisión selectiva. Sin base de datos:
  - eslabón 1, lo publicado antes del sorteo: la huella del marco, los estratos, lo que le toca a cada uno y la regla;
  - eslabón 2, el sorteo: que la semilla sea la prometida, que no sea anterior a lo publicado, y que los reportes
    seleccionados sean los que esa semilla da, uno por uno.
Un marco, una semilla, una asignación o un resultado cambiados se descubren, también si se rehacen las huellas.

Muestra {"integra", "eslabones", "primerFallo"}: eslabones del archivo (1 publicada, 2 sorteada) y el primero que no se
sostiene; 0 es que el archivo no es una muestra.

Lo que no puede probar sin el sistema: que ese marco sea el que se publicó ese día. Compare su huella con la que usted
guardó entonces, o con la de la cadena nacional de auditoría.

Termina con 0 si está íntegra, con 3 si no, y con 1 si falta el archivo.`,
  correr: async (argumentos, consola) => {
    const archivo = await archivoUnico(argumentos)
    const valor = await leerJson(archivo, { tope: TOPE, grande: 'Una muestra no ocupa tanto: revise el archivo.' })
    const { eslabones, falla } = verificarMuestra(valor, { digerir, eslabonar })
    consola.json({ integra: falla === null, eslabones, primerFallo: falla?.n ?? null })
    if (falla === null) return SALIDA.hecho
    consola.decir(FALLAS_MUESTRA[falla.motivo])
    return SALIDA.noVerifica
  },
}
