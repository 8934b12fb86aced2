import { readFile, stat } from 'node:fs/promises'
import { ESLABONES_CONSTANCIA } from '@kpt/textos'
import { comprobarPdf, comprobarPrueba } from '../features/constancia/index.ts'
import { isPdfDisponible } from '../platform/pdf/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, errorUso, SALIDA } from './comando.ts'

const TOPE = 64 * 1_048_576

export const constanciaVerificar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- constancia verificar ARCHIVO

ARCHIVO es la constancia de un envío, sin base de datos:
  - el PDF: lee los datos que lleva dentro, comprueba su número y vuelve a dibujar el documento con ellos; debe salir el
    mismo, octeto por octeto (3 eslabones). Una cifra cambiada a la vista, o por dentro, da otro documento;
  - la prueba (.json) que se descarga con el contenido: comprueba el sello de los datos, el número, la huella SHA-256 del
    contenido exacto y que sea de esa entidad, corte, versión y plan (5 eslabones).

Muestra {"integra", "eslabones", "primerFallo"}: cuántas comprobaciones pasaron y la primera que no, contada desde 1.

Lo que prueba: que el archivo no cambió desde que se escribió y que sus partes son las unas de las otras. Lo que no puede
probar sin el sistema: que KPT lo haya expedido (quien tenga el programa puede escribir otro, entero y coherente) ni que su
versión siga contando. Para eso está la página pública que dice el documento: compare allí el sello o la huella.

Termina con 0 si está íntegra, con 3 si no, y con 1 si falta el archivo o esta máquina no puede dibujar el PDF.`,
  correr: async (argumentos, consola) => {
    const archivo = await archivoUnico(argumentos)
    if ((await stat(archivo)).size > TOPE) throw errorUso('Una constancia no ocupa tanto: revise el archivo.')
    const datos = await readFile(archivo)
    const esPdf = datos.subarray(0, 1024).includes('%PDF-')
    if (esPdf && !isPdfDisponible())
      throw errorUso('En esta máquina no se pueden dibujar PDF: verifique la prueba (.json).')
    const { eslabones, falla, hechos } = await (esPdf ? comprobarPdf(datos) : comprobarPrueba(datos.toString('utf8')))
    consola.json({ integra: falla === null, eslabones, primerFallo: falla?.n ?? null })
    if (hechos)
      consola.decir(`${hechos.recibo}, de ${hechos.entidad.nombre}. Compruebe también en ${hechos.verificacion}`)
    if (falla === null) return SALIDA.hecho
    consola.decir(ESLABONES_CONSTANCIA[falla.cual])
    return SALIDA.noVerifica
  },
}
