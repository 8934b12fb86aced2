// What is shown when a screen breaks: what happened, and how to go on. A new version of the system also ends here: its old files are gone.
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { isErrorApi } from '../api/problema.ts'
import { Aviso } from '../ui/aviso.tsx'
import { Boton } from '../ui/boton.tsx'
import { Pantalla } from './pantalla.tsx'

export function Falla({ error, reset }: ErrorComponentProps) {
  const enrutador = useRouter()
  return (
    <Pantalla titulo="Esta pantalla no se pudo mostrar">
      <Aviso tono="error">{frase(error)}</Aviso>
      <p className="acciones">
        <Boton
          variante="principal"
          onClick={() => {
            reset()
            void enrutador.invalidate()
          }}
        >
          Intentar de nuevo
        </Boton>
        <Boton onClick={() => window.location.reload()}>Volver a cargar la página</Boton>
      </p>
    </Pantalla>
  )
}

function frase(error: unknown): string {
  if (isErrorApi(error)) return error.message
  if (error instanceof TypeError && /import|fetch|load/i.test(error.message))
    return 'No se pudo traer esta parte del sistema. Puede que no haya conexión o que el sistema se haya actualizado: vuelva a cargar la página.'
  return 'Ocurrió algo que el sistema no esperaba. Lo que ya había guardado sigue guardado.'
}
