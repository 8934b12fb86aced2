import type { ErrorCampo } from '../../../ui/resumen-errores.tsx'
import { isMuyCorto } from '../parrafo.ts'
import { idSoporte, type Soporte } from '../soportes/soporte.ts'

export function erroresAlCompletar(explicacion: string, soportes: readonly Soporte[]): ErrorCampo[] {
  const escrita = explicacion.trim()
  if (escrita === '' && soportes.length === 0)
    return [{ campo: idSoporte('acto'), frase: 'Agregue un documento o escriba una explicación' }]
  const corta = escrita !== '' && isMuyCorto(escrita)
  const detenidos = soportes.filter((s) => s.fase === 'cortado' || s.fase === 'por_escoger' || s.fase === 'rehusado')
  return [
    ...detenidos.map((s) => ({
      campo: idSoporte(s.clase),
      frase: `«${s.nombre}» no ha llegado: envíelo otra vez o quítelo`,
    })),
    ...(corta ? [{ campo: 'explicacion', frase: 'Explique un poco más: al menos 10 letras' }] : []),
  ]
}
