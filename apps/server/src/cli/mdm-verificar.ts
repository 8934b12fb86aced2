import { leerManifiesto, verificarManifiesto } from '@kpt/domain/mdm'
import { FALLAS_MANIFIESTO } from '@kpt/textos'
import { codigoDelCalculo } from '../features/mdm/index.ts'
import { digerir, eslabonar } from '../platform/audit/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, SALIDA } from './comando.ts'
import { leerJson } from './leer-json.ts'

const TOPE = 64 * 1_048_576

export const mdmVerificar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- mdm verificar MANIFIESTO

MANIFIESTO es el JSON que se descarga de la página pública de una corrida de la medición. Sin base de datos comprueba, en
orden y cada cosa encadenada a la anterior: la receta, los grupos de capacidades iniciales, cada tabla de insumos con su
procedencia, el código y los resultados, que se calculan de nuevo desde la receta y los insumos y deben coincidir bit por bit.

Muestra {"integra", "eslabones", "primerFallo"}: cuántas cosas trae y la primera que no se sostiene, desde 1; 0 es que el
archivo no es un manifiesto. Si el código con que se calculó no es el de este programa, lo dice en el error estándar: los
resultados se comparan igual.

Lo que no puede probar sin el sistema: que esos sean los insumos que entregó cada fuente. Compare sus huellas.

Termina con 0 si está íntegro, con 3 si no, y con 1 si falta el archivo.`,
  correr: async (argumentos, consola) => {
    const archivo = await archivoUnico(argumentos)
    const valor = await leerJson(archivo, { tope: TOPE, grande: 'Un manifiesto no ocupa tanto: revise el archivo.' })
    const { eslabones, falla } = verificarManifiesto(valor, { digerir, eslabonar })
    const suyo = leerManifiesto(valor)?.codigo.sha256
    if (suyo !== undefined && suyo !== (await codigoDelCalculo()).sha256)
      consola.decir('Se calculó con otra versión del código: aquí se repite con la de este programa.')
    consola.json({ integra: falla === null, eslabones, primerFallo: falla?.n ?? null })
    if (falla === null) return SALIDA.hecho
    consola.decir(FALLAS_MANIFIESTO[falla.motivo])
    return SALIDA.noVerifica
  },
}
