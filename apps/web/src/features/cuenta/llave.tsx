// One passkey of the person: its name, since when, and how to rename or remove it.
import { formatInstante } from '@kpt/textos'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { type Factores, refrescarFactores } from './factores.ts'
import { FormularioPrueba } from './formulario-prueba.tsx'

type Props = { readonly llave: Factores['llaves'][number]; readonly conCodigo: boolean }

export function Llave({ llave, conCodigo }: Props) {
  const [modo, setModo] = useState<'nombre' | 'quitar' | null>(null)
  const uso = llave.usada ? `usada el ${formatInstante(Date.parse(llave.usada))}` : 'aún sin usar'
  return (
    <li>
      <div className="llave">
        <p>
          <strong>{llave.nombre}</strong>{' '}
          <span className="tenue menor">
            desde el {formatInstante(Date.parse(llave.creada))}; {uso}
          </span>
        </p>
        <div className="acciones">
          <Boton aria-label={`Cambiar el nombre de ${llave.nombre}`} onClick={() => setModo('nombre')}>
            Cambiar el nombre
          </Boton>
          <Boton variante="peligro" aria-label={`Quitar ${llave.nombre}`} onClick={() => setModo('quitar')}>
            Quitar
          </Boton>
        </div>
      </div>
      {modo === 'nombre' ? <Nombrar llave={llave} onListo={() => setModo(null)} /> : null}
      {modo === 'quitar' ? <Quitar llave={llave} conCodigo={conCodigo} onListo={() => setModo(null)} /> : null}
    </li>
  )
}

function Quitar({ llave, conCodigo, onListo }: Props & { readonly onListo: () => void }) {
  const quitar = useMutation({
    mutationFn: (cuerpo: { clave: string; codigo: string | null }) =>
      api('POST /api/cuenta/llaves/:llave/retiro', { params: { llave: llave.id }, cuerpo }),
    onSuccess: refrescarFactores,
  })
  return (
    <FormularioPrueba
      boton="Quitar la llave"
      peligro
      conCodigo={conCodigo}
      envio={quitar}
      onEnviar={(clave, codigo) => quitar.mutate({ clave, codigo })}
      onCancelar={onListo}
    />
  )
}

function Nombrar({ llave, onListo }: Pick<Props, 'llave'> & { readonly onListo: () => void }) {
  const [nombre, setNombre] = useState(llave.nombre)
  const nombrar = useMutation({
    mutationFn: () =>
      api('POST /api/cuenta/llaves/:llave/nombre', { params: { llave: llave.id }, cuerpo: { nombre: nombre.trim() } }),
    onSuccess: async () => {
      onListo()
      await refrescarFactores()
    },
  })
  return (
    <form
      className="formulario"
      onSubmit={(evento) => {
        evento.preventDefault()
        nombrar.mutate()
      }}
    >
      {nombrar.error ? <Aviso tono="error">{nombrar.error.message}</Aviso> : null}
      <CampoTexto
        etiqueta="Nombre de la llave"
        maxLength={60}
        value={nombre}
        onChange={(e) => setNombre(e.target.value)}
      />
      <Boton type="submit" ocupado={nombrar.isPending}>
        Guardar el nombre
      </Boton>
    </form>
  )
}
