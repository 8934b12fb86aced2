// Recovery codes: shown once, to be kept on paper or in a file; made again when they run out.
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../api/cliente.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { type PropsFactor, refrescarFactores } from './factores.ts'
import { FormularioPrueba } from './formulario-prueba.tsx'

export function Recuperacion({ factores, onCodigos }: PropsFactor) {
  const [abierto, setAbierto] = useState(false)
  const renovar = useMutation({
    mutationFn: (cuerpo: { clave: string; codigo: string | null }) =>
      api('POST /api/cuenta/factores/recuperacion', { cuerpo }),
    onSuccess: async ({ codigos }) => {
      onCodigos(codigos)
      setAbierto(false)
      await refrescarFactores()
    },
  })
  const quedan = factores.recuperacion?.quedan ?? 0
  return (
    <section className="seccion" aria-labelledby="recuperacion">
      <h2 id="recuperacion">Códigos de recuperación</h2>
      <p>
        Para ingresar cuando no tenga a la mano su teléfono o su llave. Cada uno sirve una vez.{' '}
        <strong>{quedan === 1 ? 'Queda 1.' : `Quedan ${quedan}.`}</strong>
      </p>
      {abierto ? (
        <FormularioPrueba
          boton="Crear códigos nuevos"
          conCodigo={factores.codigos !== null}
          envio={renovar}
          onEnviar={(clave, codigo) => renovar.mutate({ clave, codigo })}
          onCancelar={() => setAbierto(false)}
        />
      ) : (
        <div className="acciones">
          <Boton onClick={() => setAbierto(true)}>Crear códigos nuevos</Boton>
        </div>
      )}
    </section>
  )
}

type Props = { readonly codigos: readonly string[]; readonly onListo: () => void }

export function CodigosNuevos({ codigos, onListo }: Props) {
  return (
    <Aviso tono="alerta" titulo="Guarde sus códigos de recuperación" enfocar vivo>
      <p>
        Se muestran solo esta vez. Guárdelos en papel o en un lugar seguro, no en el mismo teléfono: con uno de ellos
        ingresa si pierde su aplicación o su llave. Nadie más puede dárselos.
      </p>
      <ol className="codigos">
        {codigos.map((codigo) => (
          <li key={codigo}>
            <code>{codigo}</code>
          </li>
        ))}
      </ol>
      <div className="acciones codigos__acciones">
        <Boton onClick={() => descargar(codigos)}>Descargar</Boton>
        <Boton onClick={() => window.print()}>Imprimir</Boton>
        <Boton variante="principal" onClick={onListo}>
          Ya los guardé
        </Boton>
      </div>
    </Aviso>
  )
}

function descargar(codigos: readonly string[]): void {
  const lineas = ['Códigos de recuperación de KPT', 'Cada uno sirve una sola vez.', '', ...codigos, '']
  const url = URL.createObjectURL(new Blob([lineas.join('\r\n')], { type: 'text/plain' }))
  const enlace = document.createElement('a')
  enlace.href = url
  enlace.download = 'codigos-de-recuperacion-kpt.txt'
  enlace.click()
  URL.revokeObjectURL(url)
}
