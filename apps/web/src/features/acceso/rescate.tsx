// The way back without the second step, by the link of the mailbox: until its hour it only cancels; then the password takes the factors away.
import { formatInstante } from '@kpt/textos'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { api } from '../../api/cliente.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { consultaSesion } from '../../app/sesion.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton, EnlaceBoton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { Datos } from '../../ui/datos.tsx'
import { useFicha } from '../solicitudes/ficha.ts'
import { EnlaceMuerto, noSirve, SinFicha } from '../solicitudes/sin-enlace.tsx'

const TITULO = 'Entrar sin su segundo paso'
type Fin = 'cancelado' | 'hecho'

export function PantallaRescate() {
  const ficha = useFicha()
  return ficha === null ? <SinFicha titulo={TITULO} /> : <Rescate key={ficha} ficha={ficha} />
}

function Rescate({ ficha }: { ficha: string }) {
  const [fin, setFin] = useState<Fin | null>(null)
  const vista = useQuery(consultaEnlace(ficha))
  const terminado = (como: Fin) => async () => {
    setFin(como)
    await consultas.invalidateQueries({ queryKey: consultaSesion.queryKey })
  }
  return (
    <Pantalla titulo={TITULO}>
      {fin ? (
        <Terminado fin={fin} />
      ) : (
        <Datos de={vista} siFalla={(error) => (noSirve(error) ? <Muerto /> : null)}>
          {(datos) => (
            <div className="pila">
              {datos.situacion === 'abierto' ? (
                <Quitar ficha={ficha} vista={datos} onHecho={terminado('hecho')} />
              ) : (
                <Aviso tono="nota" titulo="Todavía no es la hora">
                  <p>
                    Vuelva a abrir este enlace desde el {formatInstante(Date.parse(datos.desde))} y hasta el{' '}
                    {formatInstante(Date.parse(datos.vence))} (hora de Colombia), con su contraseña a la mano.
                  </p>
                </Aviso>
              )}
              <Cancelar ficha={ficha} onHecho={terminado('cancelado')} />
            </div>
          )}
        </Datos>
      )}
    </Pantalla>
  )
}

type PropsQuitar = {
  readonly ficha: string
  readonly vista: Respuesta<'POST /api/enlaces/rescate/vista'>
  readonly onHecho: () => Promise<void>
}

function Quitar({ ficha, vista, onHecho }: PropsQuitar) {
  const [clave, setClave] = useState('')
  const rescate = useMutation({
    mutationFn: () => api('POST /api/enlaces/rescate', { cuerpo: { ficha, clave } }),
    onSuccess: onHecho,
  })
  const enviar = (evento: FormEvent) => {
    evento.preventDefault()
    rescate.mutate()
  }
  return (
    <form className="formulario" onSubmit={enviar} noValidate>
      <p>
        Se quitan su aplicación de códigos, sus llaves de acceso y sus códigos de recuperación, y se cierran sus
        sesiones.
      </p>
      {rescate.isError ? <Aviso tono="error">{rescate.error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="Correo con el que ingresa"
        type="email"
        autoComplete="username"
        value={vista.correo}
        readOnly
      />
      <CampoTexto
        etiqueta="Su contraseña"
        type="password"
        autoComplete="current-password"
        value={clave}
        onChange={(e) => setClave(e.target.value)}
      />
      <Boton type="submit" variante="principal" ocupado={rescate.isPending}>
        Quitar mi segundo paso
      </Boton>
    </form>
  )
}

function Cancelar({ ficha, onHecho }: Omit<PropsQuitar, 'vista'>) {
  const cancelacion = useMutation({
    mutationFn: () => api('POST /api/enlaces/rescate/cancelacion', { cuerpo: { ficha } }),
    onSuccess: onHecho,
  })
  return (
    <section className="seccion" aria-labelledby="cancelar">
      <h2 id="cancelar">¿No fue usted?</h2>
      <p>
        Quien lo pidió sabe su contraseña. Cancélelo: se cierran todas las sesiones, y después escoja otra contraseña.
      </p>
      {cancelacion.isError ? <Aviso tono="error">{cancelacion.error.message}</Aviso> : null}
      <div className="acciones">
        <Boton ocupado={cancelacion.isPending} onClick={() => cancelacion.mutate()}>
          No fui yo: cancelar
        </Boton>
      </div>
    </section>
  )
}

function Terminado({ fin }: { fin: Fin }) {
  return fin === 'hecho' ? (
    <Aviso tono="bien" titulo="Se quitó su segundo paso" enfocar vivo>
      <p>Ingrese con su contraseña y active otro. Esta vez guarde los códigos de recuperación en papel.</p>
      <p>
        <EnlaceBoton to="/ingreso" variante="principal">
          Ingresar
        </EnlaceBoton>
      </p>
    </Aviso>
  ) : (
    <Aviso tono="bien" titulo="Quedó cancelado" enfocar vivo>
      <p>Se cerraron todas las sesiones y su segundo paso sigue como estaba. Ahora escoja otra contraseña.</p>
      <p>
        <EnlaceBoton to="/clave" variante="principal">
          Escoger otra contraseña
        </EnlaceBoton>
      </p>
    </Aviso>
  )
}

function Muerto() {
  return (
    <EnlaceMuerto
      accion={
        <EnlaceBoton to="/ingreso" variante="principal">
          Ir al ingreso
        </EnlaceBoton>
      }
    >
      <p>Si todavía no puede entrar, escriba su contraseña en la página de ingreso y pídalo de nuevo.</p>
    </EnlaceMuerto>
  )
}

function consultaEnlace(ficha: string) {
  return queryOptions({
    queryKey: ['enlace de rescate', ficha],
    queryFn: ({ signal }) => api('POST /api/enlaces/rescate/vista', { cuerpo: { ficha }, signal }),
    refetchOnWindowFocus: false,
  })
}
