// Passkeys: registered with a name; each is renamed or removed in its own row.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { crearLlave } from '../../app/llave-de-acceso.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { type PropsFactor, refrescarFactores } from './factores.ts'
import { FormularioPrueba } from './formulario-prueba.tsx'
import { Llave } from './llave.tsx'

export function Llaves({ factores, onCodigos }: PropsFactor) {
  const { codigos, llaves, origen } = factores
  return (
    <section className="seccion" aria-labelledby="llaves">
      <h2 id="llaves">Llaves de acceso</h2>
      <p>
        Con la huella, el rostro o el PIN de su computador o teléfono, o con una llave de seguridad. Vale por los dos
        pasos: con ella ingresa sin escribir la contraseña.
      </p>
      {llaves.length > 0 ? (
        <ul className="llaves">
          {llaves.map((llave) => (
            <Llave key={llave.id} llave={llave} conCodigo={codigos !== null} />
          ))}
        </ul>
      ) : null}
      {window.location.origin === origen ? (
        <Agregar onCodigos={onCodigos} />
      ) : (
        <Aviso tono="nota">Las llaves de acceso solo se crean y se usan en {origen}. Abra KPT en esa dirección.</Aviso>
      )}
    </section>
  )
}

function Agregar({ onCodigos }: Pick<PropsFactor, 'onCodigos'>) {
  const [nombre, setNombre] = useState('')
  const [abierto, setAbierto] = useState(false)
  const alta = useMutation({
    mutationFn: (clave: string) => crearLlave(nombre.trim() || 'Llave de acceso', clave),
    onSuccess: async ({ codigos }) => {
      onCodigos(codigos)
      setAbierto(false)
      setNombre('')
      await refrescarFactores()
    },
  })
  if (!abierto)
    return (
      <div className="acciones">
        <Boton onClick={() => setAbierto(true)}>Agregar una llave de acceso</Boton>
      </div>
    )
  return (
    <div className="pila">
      <CampoTexto
        etiqueta="Nombre para reconocerla"
        ayuda="Por ejemplo: computador de la oficina."
        maxLength={60}
        value={nombre}
        onChange={(e) => setNombre(e.target.value)}
      />
      <FormularioPrueba
        boton="Crear la llave"
        envio={alta}
        onEnviar={(clave) => alta.mutate(clave)}
        onCancelar={() => setAbierto(false)}
      />
    </div>
  )
}
