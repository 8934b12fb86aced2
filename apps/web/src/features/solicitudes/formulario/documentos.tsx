import type { Envio } from '../soportes/envio.ts'
import { Soportes } from '../soportes/soportes.tsx'

export function ParteDocumentos({ envio, errorDe }: { envio: Envio; errorDe: (campo: string) => string | undefined }) {
  return (
    <>
      <ul className="lista-puntos">
        <li>En PDF, o una foto (JPG o PNG) en la que se lea todo. Hasta 5 MB cada archivo y 6 en total.</li>
        <li>Se envían por partes mientras usted sigue escribiendo: si se corta la conexión, siguen donde iban.</li>
        <li>
          Con el primero, su equipo resuelve una cuenta que toma un momento. Así sabemos que no es un programa que envía
          miles de solicitudes, sin letras torcidas ni servicios de otras empresas. La cuenta no usa ningún dato suyo.
        </li>
      </ul>
      <Soportes
        envio={envio}
        clase="identidad"
        ayuda="Por ambos lados. Pueden ser dos fotos."
        error={errorDe('soporte-identidad')}
      />
      <Soportes
        envio={envio}
        clase="acto"
        ayuda="Completo, con las firmas: el decreto, la resolución o el acta con que lo designaron o encargaron."
        error={errorDe('soporte-acto')}
      />
      <Soportes
        envio={envio}
        clase="otro"
        opcional
        ayuda="Lo que ayude a verificar: la delegación del alcalde o gobernador, o la explicación de su correo."
        error={errorDe('soporte-otro')}
      />
    </>
  )
}
