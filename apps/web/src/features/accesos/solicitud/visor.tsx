// A document on screen. A picture is only drawn; a PDF goes to the browser's own viewer in a frame whose answer carries a policy of its
// own (`default-src 'none'; sandbox`): whatever came in the file runs nothing and reaches nothing of ours.
import { NOMBRES_CLASE_SOPORTE } from '@kpt/textos'
import { direccion } from '../../../api/cliente.ts'
import type { Soporte } from '../tipos.ts'
import { refrescar } from './usar-acto.ts'

/** Chromium's viewer gives half of the frame to a list of pages that nobody asked for. */
const SIN_MINIATURAS = '#navpanes=0'

export function Visor({ radicado, soporte: s }: { radicado: string; soporte: Soporte }) {
  const titulo = `${NOMBRES_CLASE_SOPORTE[s.clase]}: ${s.nombre}`
  const src = direccion('GET /api/accesos/solicitudes/:radicado/soportes/:soporte', {
    params: { radicado, soporte: s.id },
    consulta: { como: 'marco' },
  })
  const alVer = () => void refrescar()
  return s.tipo === 'application/pdf' ? (
    <>
      <iframe className="visor visor--pdf" title={titulo} src={`${src}${SIN_MINIATURAS}`} onLoad={alVer} />
      <p className="menor tenue">
        Si su navegador no muestra los PDF dentro de la página, como en un celular, descárguelo.
      </p>
    </>
  ) : (
    <img className="visor" alt={titulo} src={src} onLoad={alVer} />
  )
}
