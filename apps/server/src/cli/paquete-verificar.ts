import { verificarPaquete } from '../platform/paquete/index.ts'
import { archivoUnico } from './argumentos.ts'
import { type Comando, SALIDA } from './comando.ts'

export const paqueteVerificar: Comando = {
  ayuda: `
Uso: npm run --silent kpt -- paquete verificar ARCHIVO.zip

Comprueba un paquete de evidencias, sin base de datos: la huella SHA-256 de cada archivo contra SUMAS.txt, que no falte ni
sobre ninguno, que el índice diga lo mismo, y que los actos de la cadena de auditoría se sigan uno a otro.

Muestra {"integra", "eslabones", "primerFallo"}: archivos comprobados y uno más por lo demás, y el primero que no coincide,
contado desde 1 en el orden de SUMAS.txt; 0 es que el archivo no es un paquete.

Sin KPT: desempaque y corra «sha256sum -c SUMAS.txt» dentro de la carpeta.

Termina con 0 si está íntegro, con 3 si no, y con 1 si falta el archivo.`,
  correr: async (argumentos, consola) => {
    const { eslabones, falla } = await verificarPaquete(await archivoUnico(argumentos))
    consola.json({ integra: falla === null, eslabones, primerFallo: falla?.n ?? null })
    if (falla === null) return SALIDA.hecho
    consola.decir(falla.frase)
    return SALIDA.noVerifica
  },
}
